import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";

/** The files of a folder that hold a text, be it in a compressed entry of an archive, as Terraform's plans are. */
export function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => contents(readFileSync(file)).some((content) => content.includes(text)));
}

/** What a file holds as it lies, and each entry of a ZIP archive. */
function contents(file: Buffer): Buffer[] {
  const found = [file];
  for (let at = file.indexOf(ENTRY); at >= 0; at = file.indexOf(ENTRY, at + 1)) {
    const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    found.push(inflateRawSync(file.subarray(start)));
  }
  return found;
}

/** What an entry with the usual compression begins with. */
const ENTRY = Buffer.from("PK\x03\x04\x14\x00\x08\x00\x08\x00", "latin1");
