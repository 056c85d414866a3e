import type { Page } from "@playwright/test";

/** What is wrong with what stands on screen now; empty when all is well. */
export const wrongOnScreen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const main = document.querySelector("main");
    const seen = (element: Element) => element.checkVisibility();
    const text = main instanceof HTMLElement ? main.innerText.trim() : "";
    const says = (selector: string) => [...(main?.querySelectorAll(selector) ?? [])].some(seen);
    if (!main || !seen(main)) wrong.push("there is no main part");
    else if (!says("h1, h2, [role=alert], .facts-pending"))
      wrong.push("the view has no heading and no message");
    else if (text.length < 20) wrong.push(`the view is blank: "${text}"`);
    const odd = /\[object |\bundefined\b|\bNaN\b|\bInvalid Date\b/.exec(text);
    if (odd) wrong.push(`the view says "${odd[0]}"`);
    for (const alert of document.querySelectorAll("[role=alert]")) {
      if (!seen(alert) || alert.textContent.trim() === "") continue;
      // A field that is wrong is mended in the field; all else offers a way on, in it or beside it.
      const around = alert.closest("form, dialog") ?? alert.parentElement ?? alert;
      const ways = [alert, around].flatMap((place) => [...place.querySelectorAll("button, a[href]")]);
      if (!ways.some(seen)) wrong.push(`no way on from "${alert.textContent}"`);
    }
    if (document.querySelector(".two-versions"))
      wrong.push("a lone writer is asked to choose between two versions");
    return wrong;
  });

/** Is something still on its way? */
export const isPending = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main .facts-pending")].some((element) => element.checkVisibility()),
  );

/** Does the focus stand somewhere, and not on the page as a whole? */
export const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);
