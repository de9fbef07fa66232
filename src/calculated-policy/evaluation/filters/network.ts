/** The n-th octet of an IPv4 address, with or without a prefix length, counted from 1. */
export const ipOctet = (value: unknown, octet: unknown): string | undefined =>
  String(value).split("/")[0]?.split(".")[Number(octet) - 1];

/** A number from 0 to 255 as two digits in base 36. */
export const ipOctetBase36Dec = (value: unknown): string => Number(value).toString(36).padStart(2, "0");

/** The Linux user id of a Windows SID: its last part, the relative identifier. */
export const sidToLinuxUid = (value: unknown): number => Number(String(value).split("-").at(-1));

/** The code of an AWS region in three characters: `us-east-1` is `ue1`, `ap-southeast-2` is `as2`. */
export function region3(value: unknown): string {
  const { region, area, direction, number } = parts(value);
  return (REGION3[region] ?? area.charAt(0) + direction.charAt(0)) + number;
}

/** The code of an AWS region in five characters: `us-east-1` is `usea1`, `ap-southeast-2` is `apse2`. */
export function region5(value: unknown): string {
  const { area, direction, number } = parts(value);
  const [first = "", second] = direction.match(/north|south|east|west|central/g) ?? [];
  return area + (second ? first.charAt(0) + second.charAt(0) : first.slice(0, 2)) + number;
}

/** Regions whose initials belong to others. */
const REGION3: Readonly<Record<string, string>> = {
  "af-south": "fs",
  "ap-south": "ao",
  "cn-north": "nn",
  "cn-northwest": "nw",
  "mx-central": "xc",
};

/** A region's area in two letters, which tell partitions apart: `us-gov` is `gu`, `us-isob` is `bu`. */
function parts(value: unknown): { region: string; area: string; direction: string; number: string } {
  const [, region = "", area = "", partition, direction = "", number = ""] =
    /^(([a-z]+)(?:-([a-z]+))??-([a-z]+))-(\d+)$/.exec(String(value)) ?? [];
  const letter = partition === "gov" ? "g" : partition?.at(-1);
  return { region, area: letter ? letter + area.charAt(0) : area, direction, number };
}
