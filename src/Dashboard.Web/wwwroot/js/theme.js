// Runs before the first paint, so that neither theme nor rail flickers. Kept apart from shell.js, which may wait.
(() => {
  const root = document.documentElement;
  const read = key => { try { return localStorage.getItem(key); } catch { return null; } };
  const choice = ["light", "dark"].includes(read("theme")) ? read("theme") : "system";
  root.dataset.themeChoice = choice;
  root.dataset.theme = choice === "system" ? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light") : choice;
  if (read("rail") === "narrow") root.dataset.rail = "narrow";
})();
