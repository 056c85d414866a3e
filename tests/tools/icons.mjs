// Draws the icons of the installed product from the brand sign (public/favicon.svg): `node tests/tools/icons.mjs`.
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../browser/find-browser.mjs";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const PAPER = "#fbf8f2";
const sign = readFileSync(path.join(ROOT, "public", "favicon.svg"), "utf8");

// What a system may cut to a circle keeps its sign within the middle four fifths; iOS rounds the corners of a whole square.
const ICONS = [
  { file: "icon-192.png", size: 192, part: 1, paper: "transparent" },
  { file: "icon-512.png", size: 512, part: 1, paper: "transparent" },
  { file: "icon-180.png", size: 180, part: 0.76, paper: PAPER },
  { file: "maskable-512.png", size: 512, part: 0.6, paper: PAPER },
];

const browser = await chromium.launch({
  executablePath: (await findBrowser()).path,
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const { file, size, part, paper } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = Math.round(size * part);
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:${size}px;background:${paper}"><div style="width:${side}px;height:${side}px">${sign}</div>`,
  );
  await page.screenshot({
    path: path.join(ROOT, "public", "icons", file),
    omitBackground: paper === "transparent",
  });
  await page.close();
}
await browser.close();
