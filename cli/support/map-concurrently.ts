/**
 * Maps items by asynchronous work, a few at a time, in their order.
 *
 * @param atOnce - how many are worked on at the same time
 * @param work - if it throws, no further item is begun
 */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  let isOver = false;
  const worker = async (): Promise<void> => {
    for (const [index, item] of entries) {
      if (isOver) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        isOver = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
