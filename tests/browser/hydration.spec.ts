import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { open } from "./pages.ts";
import { serve } from "./static-server.ts";
import { expect, test } from "./visitor.ts";

const FOLDER = "test-results/development";

test("starts every page from the very markup that was prerendered", async ({ page, heard }) => {
  test.slow();
  await promisify(execFile)(
    process.execPath,
    [path.join(import.meta.dirname, "development-build.mjs"), FOLDER],
    {
      env: { ...process.env, NODE_ENV: "development" },
    },
  );
  heard.allow(/Download the React DevTools/);
  const site = await serve(FOLDER, "/map/");
  // A link that asks for something else is drawn anew: boot.js holds the page back.
  for (const address of ["", "datumcheck", "bronnen/", "voorbereiding", "?op=2023-02-10&taal=en"]) {
    await open(page, `${site.origin}/map/${address}`);
    expect(heard.unexpected(), address).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${site.origin}/map/`);
  await site.close();
});
