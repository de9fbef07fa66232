import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, utimesSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { clearAbandonedStages, newStageFolder } from "../../src/stack/stage-folder";
import { newFolder } from "../synth";

/** The id of a process that has ended. */
const gone = (): number => spawnSync(process.execPath, ["--version"]).pid;

/** Makes a stage as a process would, and tells whether it is still there once the abandoned ones are cleared. */
function survives(name: string, hours = 0): boolean {
  const folder = newFolder();
  const stage = join(folder, name);
  mkdirSync(join(stage, "stacks"), { recursive: true });
  const time = Date.now() / 1000 - hours * 60 * 60;
  utimesSync(stage, time, time);
  clearAbandonedStages(folder);
  return existsSync(stage);
}

const HERE = hostname().replace(/[^\w.]/g, "_");

describe("the stages in a folder", () => {
  it("stay while their process runs", () => {
    const folder = newFolder();
    newStageFolder(folder);
    clearAbandonedStages(folder);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(survives(`.staged-${HERE}-${process.ppid}-abcdef`, 48)).toBe(true);
  });

  it("go once it is gone", () => {
    expect(survives(`.staged-${HERE}-${gone()}-abcdef`)).toBe(false);
  });

  it("go after a day if their process cannot be known", () => {
    for (const name of [".staged-other.machine-1-abcdef", ".staged-abcdef"])
      expect([survives(name, 23), survives(name, 25)]).toEqual([true, false]);
  });

  it("are all that goes", () => {
    expect(survives("staged-abcdef", 48)).toBe(true);
    expect(survives("stacks", 48)).toBe(true);
  });

  it("can be none", () => {
    expect(() => {
      clearAbandonedStages(join(newFolder(), "none"));
    }).not.toThrow();
  });
});
