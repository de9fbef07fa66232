import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the README of a folder begins with: the prose between its title and its next heading, in lines of a comment. */
export function readmeLines(path: string): string[] {
  const file = join(path, "README.md");
  if (!existsSync(file)) return [];
  const [, after = ""] = /^#[^#\n].*\n([^]*)$/m.exec(readFileSync(file, "utf8")) ?? [];
  const [prose = ""] = after.split(/^#/m);
  const paragraphs = prose.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
  const kept = paragraphs.filter((paragraph) => paragraph !== "" && !/^(?:!\[|<|---|@)/.test(paragraph));
  return kept.flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...wrapped(paragraph)]);
}

function wrapped(paragraph: string): string[] {
  return paragraph.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + word.length >= WIDTH
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

const WIDTH = 110;
