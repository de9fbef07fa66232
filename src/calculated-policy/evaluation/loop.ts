/** What `loop` holds in one round. */
export const loopAt = (index: number, length: number): Readonly<Record<string, number | boolean>> => ({
  index: index + 1,
  index0: index,
  revindex: length - index,
  revindex0: length - index - 1,
  first: index === 0,
  last: index === length - 1,
  length,
});
