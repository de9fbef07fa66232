import { SingleBar } from "cli-progress";

/**
 * Shows on a terminal how far some work is. How much there is nobody says: at least as much again as came first.
 *
 * @param title - what is counted, for example `Controls`
 * @param work - is given a function that takes how many have come since it was last called
 */
export async function withProgress<T>(
  title: string,
  work: (advance: (count: number) => void) => Promise<T>,
): Promise<T> {
  const bar = new SingleBar({ format: `${title} {bar} {value}`, clearOnComplete: true, hideCursor: true });
  let [done, page] = [0, 0];
  bar.start(1, 0);
  try {
    return await work((count) => {
      done += count;
      page ||= count;
      bar.setTotal(done + page);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
