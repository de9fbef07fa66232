import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Linux has Chromium, or Chrome: Debian's first. `.ci/run` looks there too. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** True if there is a browser that {@link launchChromium} can run. */
export const hasChromium = (): boolean => PLACES.some((place) => existsSync(place));

/**
 * Runs Chromium without a window, and without what it would ask of the network by itself.
 *
 * @throws if there is none
 */
export function launchChromium(): Promise<Browser> {
  const executablePath = PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) throw new Error(WITHOUT_CHROMIUM);
  const args = [
    ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ];
  return chromium.launch({ executablePath, args });
}

/** What to say and to do if there is no browser. */
export const WITHOUT_CHROMIUM = `There is no Chromium in ${PLACES.join(", ")}. Run: sudo apt-get install chromium`;
