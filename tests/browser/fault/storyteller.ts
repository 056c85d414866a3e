import type { BrowserContext, CDPSession, Locator, Page } from "@playwright/test";
import { alive } from "../pages.ts";
import type { FaultyApi } from "./faulty-proxy.ts";
import { hasFocus } from "./invariants.ts";
import type { Ledger } from "./ledger.ts";
import { DECK, type Step } from "./steps.ts";
import { asksTwice, setStorage } from "./storage.ts";

type World = { page: Page; context: BrowserContext; api: FaultyApi; ledger: Ledger; hasWorker: boolean };

const SHORT = { timeout: 2000 };
const BOARD_DAY = "2023-06-15";
const RELOAD = /^(Pagina opnieuw laden|Reload the page)$/;
/** What would take away, or write, more than a step says; or leaves the page. */
const NOT_PRESSED =
  /verwijder|delete|remove|laten vallen|drop it|download|export|afdruk|print|kopi|copy|presenteren|present|spreker|speaker|versi|ongedaan|undo|toepassen|apply|bewaren|save|opnieuw laden|reload|inlezen|import|nieuwe presentatie|new presentation|vernieuwen/i;

/** Does the steps, with the hands of a user. A step whose place is not on screen does nothing. */
export class Storyteller {
  readonly #world: World;
  #offline = false;
  #session: CDPSession | null = null;
  /** Of a step by keyboard: it stood in the page, and then on nothing. */
  lostFocus = false;

  constructor(world: World) {
    this.#world = world;
  }

  async do(step: Step): Promise<void> {
    const { page, context, api } = this.#world;
    this.lostFocus = false;
    switch (step.kind) {
      case "server":
        return api.change(step.weather, step.strike);
      case "storage":
        return setStorage(page, step.weather);
      case "offline":
      case "online":
        this.#offline = step.kind === "offline";
        return context.setOffline(this.#offline);
      case "clock":
        return context.clock.setFixedTime(step.now);
      case "kill worker":
        return this.#killWorker();
      case "reload":
        return this.#reload(step.inMidRequest);
      case "back":
      case "forward":
        return this.#turnBack(step.kind);
      case "menu":
        return this.#press(page.locator(".shell-nav a").nth(step.nth));
      case "link":
        return this.#turnTo(step.address);
      case "language":
        return this.#press(page.locator(".language-choice a:not([aria-current])").first());
      case "theme":
        return this.#choose(page.locator(".site-footer select, footer select").first(), step.nth);
      case "escape":
        return this.#keys(["Escape"]);
      case "keys":
        for (const key of step.keys) await page.keyboard.press(key);
        return;
      case "keys in the drawing":
        // Elsewhere the same keys would write.
        if (!(await this.#focus(page.locator(".timeline [tabindex='0']").first()))) return;
        return this.#keys(step.keys);
      case "search":
        return this.#fill(page.locator("main input[type=search]").first(), step.text);
      case "day":
        await this.#fill(page.locator("header input").first(), step.text);
        return this.#keys(["Enter"]);
      case "press":
        return this.#pressAny(step.nth);
      case "retry":
        return this.#retry();
      case "status":
        return this.#setStatus(step);
      case "note":
        return this.#writeNote(step);
      case "own task":
        return this.#addTask(step);
      case "undo":
        return this.#undo();
      case "deck title":
        return this.#rename(step.marker);
      case "scene":
        return this.#saveScene(step.marker);
      case "room":
        await this.#turnTo(`/presentatie?presentatie=${DECK}&scherm=zaal`);
        await page
          .locator(".slide, .room-waiting button, [role=alert]")
          .first()
          .waitFor(SHORT)
          .catch(() => undefined);
        return this.#keys(step.keys);
    }
  }

  /** As one who is at the end: all is well with the world, and the page is there. */
  async calm(): Promise<void> {
    const { page, context, api } = this.#world;
    api.change("clear", "all");
    this.#offline = false;
    await context.setOffline(false);
    await setStorage(page, "open");
  }

  /** Within the product: beyond it there is nothing to test. */
  async #turnBack(way: "back" | "forward") {
    await this.#world.page.evaluate((name) => {
      // Only what is of this origin is counted.
      const { canGoBack, canGoForward } = window.navigation;
      if (name === "back" ? canGoBack : canGoForward) window.history[name]();
    }, way);
  }

  async #killWorker() {
    const { page, context, hasWorker } = this.#world;
    if (!hasWorker) return;
    this.#session ??= await context.newCDPSession(page);
    await this.#session.send("ServiceWorker.enable");
    const asking = page.evaluate(
      () => void fetch("config.json", { cache: "no-cache" }).catch(() => undefined),
    );
    await this.#session.send("ServiceWorker.stopAllWorkers");
    await asking;
  }

  async #reload(inMidRequest: boolean) {
    const { page, api, hasWorker } = this.#world;
    // A page that is not kept does not come without a connection: that is the browser's own page.
    if (this.#offline && !hasWorker) return;
    // A user who is asked twice stays.
    if (await asksTwice(page)) return;
    if (inMidRequest) {
      api.change("slow", "all");
      await page.evaluate(() => void window.dispatchEvent(new Event("online")));
      await this.#press(page.locator("[role=alert] button").first());
    }
    await page.reload({ waitUntil: "domcontentloaded" });
    await alive(page);
  }

  async #turnTo(address: string) {
    await this.#world.page.evaluate((to) => window.history.pushState(null, "", to), address);
  }

  /** Whether there was something to press. */
  async #press(target: Locator): Promise<void> {
    const { page } = this.#world;
    if (await page.locator("dialog[open]").count()) await page.keyboard.press("Escape");
    if (!(await target.isVisible())) return;
    await target.click(SHORT).catch(() => undefined);
  }

  async #pressByKey(target: Locator): Promise<boolean> {
    if (!(await this.#focus(target))) return false;
    await this.#keys(["Enter"]);
    return true;
  }

  async #focus(target: Locator): Promise<boolean> {
    if (!(await target.isVisible()) || !(await target.isEnabled())) return false;
    return target.focus(SHORT).then(
      () => true,
      () => false,
    );
  }

  async #keys(keys: readonly string[]) {
    const { page } = this.#world;
    const stood = await hasFocus(page);
    for (const key of keys) await page.keyboard.press(key);
    await frames(page);
    this.lostFocus = stood && !(await hasFocus(page));
  }

  async #choose(select: Locator, nth: number): Promise<void> {
    if (await select.isVisible()) await select.selectOption({ index: nth }, SHORT).catch(() => undefined);
  }

  async #fill(field: Locator, text: string) {
    if (await field.isVisible()) await field.fill(text, SHORT).catch(() => undefined);
  }

  async #pressAny(nth: number) {
    const { page } = this.#world;
    const names = await page
      .locator("main button:visible:not(form button, dialog button, .task-written button)")
      .evaluateAll((buttons) =>
        buttons.map((button) => `${button.textContent} ${button.getAttribute("aria-label") ?? ""}`),
      );
    const harmless = names.flatMap((name, index) => (NOT_PRESSED.test(name) ? [] : [index]));
    const chosen = harmless[nth % Math.max(1, harmless.length)];
    if (chosen === undefined) return;
    await this.#pressByKey(
      page.locator("main button:visible:not(form button, dialog button, .task-written button)").nth(chosen),
    );
  }

  /** The tasks of a board; false when they do not come in this weather. */
  async #toBoard(board: string): Promise<boolean> {
    const { page } = this.#world;
    const there = new URL(page.url());
    if (there.pathname !== "/voorbereiding" || there.searchParams.get("bestuur") !== board)
      await this.#turnTo(`/voorbereiding?op=${BOARD_DAY}&bestuur=${board}`);
    await page
      .locator(".task-row, main [role=alert]")
      .first()
      .waitFor(SHORT)
      .catch(() => undefined);
    return (await page.locator(".task-row").count()) > 0;
  }

  async #setStatus({ board, row, status }: { board: string; row: number; status: number }) {
    const { page, ledger } = this.#world;
    if (!(await this.#toBoard(board))) return;
    const select = page.locator(".task-row select").nth(row);
    if (!(await select.isVisible()) || !(await select.isEnabled())) return;
    const names = await select
      .locator("option")
      .evaluateAll((options) => options.map((option) => option.getAttribute("value") ?? ""));
    const chosen = names[status % names.length] ?? "";
    if ((await select.inputValue()) === chosen) return;
    await select.selectOption(chosen, SHORT);
    ledger.line();
  }

  async #writeNote({ board, row, marker }: { board: string; row: number; marker: string }) {
    const { page, ledger } = this.#world;
    if (!(await this.#toBoard(board))) return;
    const title = page.locator(".task-title button").nth(row);
    if (!(await title.isVisible())) return;
    if ((await title.getAttribute("aria-expanded")) === "false") await title.click(SHORT);
    const note = page.locator(".task-editor textarea").first();
    if (!(await note.isVisible())) return;
    await note.fill(marker, SHORT);
    await this.#keys(["Control+Enter"]);
    if (!(await note.isVisible())) ledger.write({ kind: "note", marker });
  }

  async #addTask({ board, marker }: { board: string; marker: string }) {
    const { page, ledger } = this.#world;
    if (!(await this.#toBoard(board))) return;
    const opener = page.locator(".task-add > button");
    if (!(await opener.isVisible())) return;
    if ((await opener.getAttribute("aria-expanded")) === "false") await opener.click(SHORT);
    const title = page.locator(".task-add form input").first();
    await title.fill(marker, SHORT);
    await this.#keys(["Enter"]);
    if (!(await title.isVisible())) ledger.write({ kind: "own task", marker });
  }

  async #retry() {
    const { page, hasWorker } = this.#world;
    const buttons = page.locator("[role=alert] button");
    // Where the page would not come back, who is warned by the browser does not load it again.
    if ((await buttons.count()) === 0) return;
    const stays = this.#offline && !hasWorker ? buttons.filter({ hasNotText: RELOAD }) : buttons;
    const loads = RELOAD.test(
      (await stays
        .first()
        .textContent(SHORT)
        .catch(() => null)) ?? "",
    );
    if (!loads) return void (await this.#pressByKey(stays.first()));
    await this.#press(stays.first());
    await page.waitForLoadState("domcontentloaded");
    await alive(page);
  }

  async #undo() {
    const { page, ledger } = this.#world;
    const back = page
      .locator(".task-written > p:last-child button")
      .filter({ hasText: /^(Ongedaan maken|Ook dat ongedaan maken|Undo|Undo that too)$/ });
    if (await this.#pressByKey(back.first())) ledger.line();
  }

  async #rename(marker: string) {
    const { page, ledger } = this.#world;
    await this.#turnTo(`/presentatie?presentatie=${DECK}`);
    await page
      .locator(".deck-actions, main [role=alert]")
      .first()
      .waitFor(SHORT)
      .catch(() => undefined);
    const opener = page.locator(".deck-actions button[aria-expanded]").first();
    if (!(await opener.isVisible())) return;
    if ((await opener.getAttribute("aria-expanded")) === "false") await opener.click(SHORT);
    const field = page.locator(".deck-head .scene-form input").first();
    if (!(await field.isVisible())) return;
    await field.fill(marker, SHORT);
    ledger.title(DECK, marker);
  }

  async #saveScene(marker: string) {
    const { page, ledger } = this.#world;
    const opener = page.getByRole("button", { name: /^(Bewaren als scène|Save as scene)$/ });
    if (!(await opener.isVisible())) return;
    await opener.click(SHORT);
    const dialog = page.locator("dialog.save-scene");
    const title = dialog.locator("input").first();
    await title.waitFor(SHORT).catch(() => undefined);
    if (!(await title.isVisible())) return;
    await title.fill(marker, SHORT);
    await page.keyboard.press("Enter");
    await dialog
      .locator("[role=status], [role=alert]")
      .first()
      .waitFor(SHORT)
      .catch(() => undefined);
    if (await dialog.locator("p[role=status]").isVisible()) ledger.write({ kind: "scene", marker });
    await this.#keys(["Escape"]);
  }
}

export const frames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
