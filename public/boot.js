// Runs before the first paint, without waiting for the application.
// 1. The chosen theme, so that a dark page does not flash white. A room has its own; the one of the page is kept for later.
// 2. A link that speaks of something else than the prerendered page, such as another day or language: the page is held
//    back, the application draws another in its place, and no wrong answer is shown for an instant. So is a page whose lanes
//    the reader arranged. Style sheet base.css says what of it is seen and laid out meanwhile; when the application does not
//    come for a few seconds it is shown in any case.
// 3. Icon and manifest have an address relative to this page; the next view may lie at another depth.
// 4. An address with a doubled slash would read as another host: it becomes the one that was meant.
// 5. A strict policy allows no styles in the markup: they stand in a style sheet and become the elements' own before the
//    application, which begins when the page has been read, takes these over.
// 6. The application itself comes when the page has been painted, so that nothing a reader sees waits for it; a page that
//    is held back for it has it fetched at once, with what a link to one board needs. It begins when the page has been read.
// 7. What a reader does with a page that has not come to life yet is done again as soon as the application listens; with
//    one that is held back nothing can be done.
// 8. The bars of the browser around the page follow the chosen theme, now and when another one is chosen.
(function () {
  if (location.pathname.indexOf("//") !== -1) {
    location.replace(location.pathname.replace(/\/{2,}/g, "/") + location.search + location.hash);
    return;
  }
  var root = document.documentElement;
  // What the build knows of the page (vite.prerender.ts).
  var files = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  var lanes = null;
  var room = /[?&]scherm=zaal(&|$)/.test(location.search) ? "dark" : "";
  try {
    lanes = localStorage.getItem("leersteun.lanes");
    var theme = localStorage.getItem("leersteun.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    if (room && localStorage.getItem("leersteun.zaal") === "light") room = "light";
  } catch (error) {
    // Storage is blocked: the defaults hold.
  }
  if (room) {
    root.dataset.pageTheme = root.dataset.theme || "";
    root.dataset.theme = room;
  }
  // Another server answers: nothing of this page is its answer, and its scripts need not wait for those of the page.
  var scenario = /[?&]scenario=/.test(location.search);
  var elsewhere = /[?&](taal|scherm)=/.test(location.search);
  if (
    scenario ||
    elsewhere ||
    lanes ||
    /[?&](op|kennis|weergave|spoor|niveau|zekerheid|zoek|mijlpaal|rol|bestuur|bestuurweergave|bestuursorteer|taakdomein|taakstatus|taakrol|taakwie|taakmaand|taakgroep|taaksorteer|taakzoek|van|tot|sorteer|vergelijk|verschil|presentatie|scene)=/.test(
      location.search,
    )
  ) {
    // Who comes back, or goes to a place in the page, finds it by its height.
    var came = performance.getEntriesByType("navigation")[0];
    var returns = !came || /** @type {PerformanceNavigationTiming} */ (came).type !== "navigate";
    var place = !scenario && (returns || location.hash);
    root.dataset.held = place ? "place" : scenario || elsewhere ? "blank" : "link";
    root.dataset.pending = root.dataset.held;
  }
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  var patience;
  function wait() {
    clearTimeout(patience);
    patience = setTimeout(function () {
      delete root.dataset.pending;
      letIn();
    }, 4000);
  }
  function letIn() {
    var app = document.getElementById("root");
    if (app) app.inert = false;
  }
  if (root.dataset.pending) {
    wait();
    // The application is drawing: it shows the page itself.
    document.addEventListener("drawing", wait);
  }
  /** @param {string} file */
  function addressOf(file) {
    return new URL(root.dataset.base + file, location.href).href;
  }
  /** @param {string | undefined} names */
  function fetchAhead(names) {
    (names || "").split(" ").forEach(function (file) {
      if (!file) return;
      var link = document.createElement("link");
      link.rel = "modulepreload";
      link.href = addressOf(file);
      document.head.append(link);
    });
  }
  var started = false;
  function start() {
    if (started || !files.entry) return;
    started = true;
    if (!root.dataset.pending) fetchAhead(files.scripts);
    var script = document.createElement("script");
    script.type = "module";
    script.src = addressOf(files.entry);
    document.head.append(script);
  }
  if (scenario) fetchAhead(files.scenarioScripts);
  if (root.dataset.pending) fetchAhead(files.scripts);
  if (/[?&]bestuur=/.test(location.search)) fetchAhead(files.boardScripts);
  var links = document.querySelectorAll("link[rel=icon],link[rel=apple-touch-icon],link[rel=manifest]");
  for (var index = 0; index < links.length; index++) {
    links[index].setAttribute("href", new URL(links[index].getAttribute("href") || "", location.href).href);
  }
  document.addEventListener("readystatechange", function () {
    var styled = document.querySelectorAll("[data-style]");
    for (var one = 0; one < styled.length; one++) {
      var element = /** @type {HTMLElement} */ (styled[one]);
      element.style.cssText = element.dataset.style || "";
      element.removeAttribute("data-style");
    }
    if (root.dataset.pending === "place") {
      var far = document.querySelectorAll("[data-far]");
      for (var part = 0; part < far.length; part++) far[part].removeAttribute("data-far");
    }
    // What is seen of a page that is held back is not what will be there: nothing of it is pressed or takes the focus.
    var app = document.getElementById("root");
    if (app && root.dataset.pending) app.inert = true;
    // A page that nobody sees is not painted.
    if (root.dataset.pending || document.hidden) return start();
    requestAnimationFrame(function () {
      setTimeout(start);
    });
    setTimeout(start, 2000);
  });
  /** @type {{ type: string, element: HTMLElement, value?: string, checked?: boolean }[]} */
  var deeds = [];
  var EARLY = ["click", "input", "change", "submit"];
  /** @param {Event} event */
  function remember(event) {
    var element = /** @type {HTMLInputElement} */ (event.target);
    var type = event.type;
    if (type === "submit") event.preventDefault();
    // A link of the page as it was rendered does not lead where this one would.
    if (type === "click" && root.dataset.pending) event.preventDefault();
    if (type === "click") {
      var button = /** @type {HTMLButtonElement | null} */ (element.closest("button:not([popovertarget])"));
      // What sends a form is told as such.
      if (button && !button.form) deeds.push({ type: type, element: button });
      return;
    }
    // Of what is typed the last letter counts.
    deeds = deeds.filter(function (deed) {
      return deed.type !== type || deed.element !== element;
    });
    deeds.push({ type: type, element: element, value: element.value, checked: element.checked });
  }
  /** @param {{ type: string, element: HTMLElement, value?: string, checked?: boolean }} deed */
  function redo(deed) {
    var element = /** @type {HTMLInputElement} */ (deed.element);
    if (!element.isConnected) return;
    if (deed.type === "click") return element.click();
    if (deed.type === "submit") return /** @type {HTMLFormElement} */ (deed.element).requestSubmit();
    if (element.type === "checkbox" || element.type === "radio") {
      element.checked = !deed.checked;
      return element.click();
    }
    // The first one wakes the part that it stands in. React overlooks a value that it has seen: it sees none, then this.
    element.dispatchEvent(new Event(deed.type, { bubbles: true }));
    element.value = "";
    var setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value");
    if (setter && setter.set) setter.set.call(element, deed.value);
    element.dispatchEvent(new Event(deed.type, { bubbles: true }));
  }
  EARLY.forEach(function (type) {
    document.addEventListener(type, remember, true);
  });
  document.addEventListener("alive", function () {
    EARLY.forEach(function (type) {
      document.removeEventListener(type, remember, true);
    });
    deeds.forEach(redo);
  });
  // The light one comes first.
  var bars = document.querySelectorAll("meta[name=theme-color]");
  var colours = ["", ""];
  for (var bar = 0; bar < bars.length; bar++) colours[bar] = bars[bar].getAttribute("content") || "";
  function colourBars() {
    var chosen = ["light", "dark"].indexOf(root.dataset.theme || "");
    for (var each = 0; each < bars.length; each++) {
      bars[each].setAttribute("content", colours[chosen === -1 ? each : chosen] || "");
    }
  }
  colourBars();
  new MutationObserver(colourBars).observe(root, { attributes: true, attributeFilter: ["data-theme"] });
})();
