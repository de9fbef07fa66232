import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Debian's Chromium. */
export const CHROMIUM = "/usr/bin/chromium";

/** True where the browser is installed that {@link launchChromium} runs. */
export const hasChromium = (): boolean => existsSync(CHROMIUM);

/** Runs Chromium without a window, and without what it would ask of the network by itself. */
export function launchChromium(): Promise<Browser> {
  const args = [
    ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ];
  return chromium.launch({ executablePath: CHROMIUM, args });
}
