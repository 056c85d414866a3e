import { startGuardingProxy } from "./guarding-proxy.ts";
import { alive, open, sentence, turnTo } from "./pages.ts";
import { serve } from "./static-server.ts";
import { expect, test } from "./visitor.ts";

const TASK = "Ouders informeren";

test("behind a proxy on another origin, who is not signed in is told so, and nothing written is lost", async ({
  page,
  context,
  heard,
}) => {
  heard.allow(/Failed to load resource/);
  const guard = await startGuardingProxy("/instelling/leersteun/v1");
  const site = await serve("dist", "/overgang/");
  site.publish(new Map([["config.json", JSON.stringify({ api: guard.base, credentials: "include" })]]));
  const signIn = (session: string) =>
    context.addCookies([{ name: "session", value: session, domain: "127.0.0.1", path: "/" }]);
  const statusOf = page.getByRole("combobox", { name: `Status van ${TASK}` });

  await open(page, `${site.origin}/overgang/datumcheck?op=2023-02-10`);
  const alert = page.getByRole("alert").first();
  await expect(alert).toContainText("Meld u aan en probeer opnieuw (401).");
  await signIn("gast");
  await expect(alert.getByRole("button", { name: "Opnieuw proberen" })).toBeVisible();
  await page.reload();
  await alive(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(sentence(page)).toContainText("Op 10 februari 2023 golden");

  await turnTo(page, "/overgang/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde");
  await statusOf.selectOption("klaar");
  await expect(
    page.getByText(/^1 wijziging is nog niet verstuurd\. U hebt geen toegang \(403\)\./),
  ).toBeVisible();
  await context.clearCookies();
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.getByText(/Meld u aan en probeer opnieuw \(401\)\./).first()).toBeVisible();
  await signIn("directeur");
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.getByText(/nog niet verstuurd/)).toHaveCount(0);
  await page.reload();
  await expect(statusOf).toHaveValue("klaar");
  await site.close();
  guard.close();
});
