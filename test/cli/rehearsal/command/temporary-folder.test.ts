import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withTemporaryFolder } from "../../../../cli/rehearsal/command/temporary-folder";

it("a temporary folder is gone afterwards, however it ends", async () => {
  let folder = "";
  const fail = withTemporaryFolder((made) => {
    folder = made;
    writeFileSync(join(made, "file"), "");
    return Promise.reject(new Error("This fails."));
  });
  await expect(fail).rejects.toThrow("This fails.");
  expect(existsSync(folder)).toBe(false);
});
