import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noTemporaryFolder } from "../errors";

/**
 * Does something with a new folder, which is gone afterwards, however it ends.
 *
 * @throws RehearsalError if there is no place for temporary files
 */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "rehearsal-")).catch((error: unknown) => {
    throw noTemporaryFolder(tmpdir(), (error as NodeJS.ErrnoException).code);
  });
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
