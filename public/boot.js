// Runs before the first paint, without waiting for the application.
// 1. The chosen theme, so that a dark page does not flash white.
// 2. A link that speaks of another day or language than the prerendered page: the page waits for the application
//    instead of showing a wrong answer for an instant. Style sheet base.css shows it after a few seconds in any case.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem("leersteun.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch (error) {
    // Storage is blocked: the theme of the system holds.
  }
  if (
    /[?&](op|taal|kennis|weergave|spoor|niveau|zekerheid|zoek|mijlpaal|rol|van|tot|sorteer)=/.test(
      location.search,
    )
  ) {
    root.dataset.pending = "";
  }
})();
