/**
 * Brings the catalog, and the files made from it, to what a live workspace tells.
 * Run by `npm run refresh:catalog`; docs/catalog.md says what it reads, what it writes and how it exits.
 */
import { join } from "node:path";
import { refreshCommand } from "../catalog/refresh/command";

void refreshCommand(process.argv.slice(2), { root: join(__dirname, "../.."), env: process.env }).then((code) => {
  process.exitCode = code;
});
