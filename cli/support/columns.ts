/**
 * Rows as lines, with each column as wide as its widest cell; a column that is empty in all rows takes no room.
 *
 * @param rows - cells, each row with as many as the first
 */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, cells) => Math.max(widest, cells[column]?.length ?? 0), 0),
  );
  return rows.map((cells) =>
    cells
      .flatMap((cell, column) => (widths[column] === 0 ? [] : [cell.padEnd(widths[column] ?? 0)]))
      .join("  ")
      .trimEnd(),
  );
}
