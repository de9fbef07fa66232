/** A value as a line of an account can show it; undefined is what only an apply will tell. */
export function shown(value: unknown): string {
  const json = value === undefined ? "(known after apply)" : JSON.stringify(value);
  return json.length > WIDTH ? `${json.slice(0, WIDTH)}…` : json;
}

const WIDTH = 60;
