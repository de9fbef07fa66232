import { WriteStream } from "node:tty";
import { takesColours } from "../../../cli/support/colours";

/** A stream that is a terminal or not, with what Node makes of the surroundings. */
const stream = (isTTY: boolean): NodeJS.WriteStream =>
  Object.assign(Object.create(WriteStream.prototype) as NodeJS.WriteStream, { isTTY });

describe("colours", () => {
  const { env } = process;
  beforeEach(() => {
    process.env = { TERM: "xterm-256color" };
  });
  afterEach(() => {
    process.env = env;
  });

  it("are for a terminal", () => {
    expect(takesColours(stream(true))).toBe(true);
    expect(takesColours(stream(false))).toBe(false);
  });

  it("are not for a terminal without colours, nor where NO_COLOR is set", () => {
    process.env.NO_COLOR = "1";
    expect(takesColours(stream(true))).toBe(false);
    process.env = { TERM: "dumb" };
    expect(takesColours(stream(true))).toBe(false);
  });
});
