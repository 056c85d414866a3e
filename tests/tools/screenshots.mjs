// Makes the pictures of the README from the built product (npm run build first).
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { findBrowser } from "../browser/find-browser.mjs";

const OUT = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));

/** Fixed days, so that the pictures change only when the product does. */
const SHOTS = [
  {
    name: "tijdlijn",
    path: "/?op=2023-02-10&mijlpaal=ms-2023-02-10-protocol",
    width: 1440,
    height: 1240,
    theme: "light",
  },
  { name: "tijdlijn-donker", path: "/?op=2023-02-10&taal=en", width: 1440, height: 1100, theme: "dark" },
  { name: "datumcheck", path: "/datumcheck?op=2023-02-10", width: 1440, height: 1240, theme: "light" },
  {
    name: "voorbereiding",
    path: "/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde",
    width: 1440,
    height: 1240,
    theme: "light",
  },
  {
    name: "presentatie",
    path: "/presentatie?scherm=zaal&presentatie=van-m-decreet-naar-leersteun&scene=start-schuift-op",
    width: 1440,
    height: 810,
    theme: "dark",
  },
  { name: "telefoon", path: "/?op=2023-02-10", width: 390, height: 844, theme: "light" },
];

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

const server = await preview({ preview: { port: 4198 }, logLevel: "warn" });
const browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: FLAGS });
for (const { name, path, width, height, theme } of SHOTS) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme === "dark" ? "dark" : "light",
    locale: "nl-BE",
  });
  await page.goto(`http://localhost:4198${path}`, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  // Parts that are fetched when they are shown.
  await page.waitForFunction(() => !document.querySelector(".facts-pending"));
  await page.screenshot({ path: `${OUT}${name}.png` });
  await page.close();
}
await browser.close();
await server.close();
