// Everything of the shell that only the browser can do. Listeners sit on the document, so they outlive every render.
const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");
const keep = (key, value) => { try { localStorage.setItem(key, value); } catch { /* private window: the choice lasts for this page */ } };

const showTheme = () => {
  const choice = root.dataset.themeChoice ?? "system";
  root.dataset.switching = "";
  root.dataset.theme = choice === "system" ? (dark.matches ? "dark" : "light") : choice;
  requestAnimationFrame(() => requestAnimationFrame(() => delete root.dataset.switching));
  for (const button of document.querySelectorAll("theme-switch button")) button.setAttribute("aria-pressed", String(button.value === choice));
};
dark.addEventListener("change", showTheme);
// Paper is white: charts draw themselves again in the light colours. The marking goes into the margin of every sheet.
addEventListener("beforeprint", () => {
  root.dataset.theme = "light";
  root.style.setProperty("--marking", JSON.stringify(document.querySelector("[data-marking]")?.textContent ?? ""));
});
addEventListener("afterprint", showTheme);

customElements.define("theme-switch", class extends HTMLElement {
  // Children come after the element itself, hence the wait.
  connectedCallback() {
    requestAnimationFrame(showTheme);
    this.addEventListener("click", event => {
      const button = event.target.closest("button");
      if (!button) return;
      root.dataset.themeChoice = button.value;
      keep("theme", button.value);
      showTheme();
    });
  }
});

customElements.define("rail-switch", class extends HTMLElement {
  connectedCallback() {
    const show = () => this.querySelector("button")?.setAttribute("aria-expanded", String(root.dataset.rail !== "narrow"));
    this.addEventListener("click", () => {
      root.dataset.rail = root.dataset.rail === "narrow" ? "wide" : "narrow";
      keep("rail", root.dataset.rail);
      show();
    });
    requestAnimationFrame(show);
  }
});

// Tables of links: one tab stop, arrows move cell by cell, Home and End to the ends of a row.
const cellsOf = row => [...row.querySelectorAll("a[href]")];
const move = (table, link, key) => {
  const rows = [...table.rows].map(cellsOf).filter(cells => cells.length > 0);
  const y = rows.findIndex(cells => cells.includes(link));
  const column = link.closest("td,th").cellIndex;
  const at = row => row?.find(cell => cell.closest("td,th").cellIndex === column);
  const x = rows[y].indexOf(link);
  const step = { ArrowLeft: () => rows[y][x - 1], ArrowRight: () => rows[y][x + 1], Home: () => rows[y][0], End: () => rows[y].at(-1),
    ArrowUp: () => rows.slice(0, y).reverse().map(at).find(Boolean), ArrowDown: () => rows.slice(y + 1).map(at).find(Boolean) }[key];
  return step?.();
};
document.addEventListener("focusin", event => {
  const table = event.target.closest?.("table[data-arrow-keys]");
  if (table) for (const link of table.querySelectorAll("a[href]")) link.tabIndex = link === event.target ? 0 : -1;
});

const isTyping = element => element.closest("input, textarea, select, [contenteditable]");
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const table = event.target.closest?.("table[data-arrow-keys]");
  const next = table && event.target.matches("a[href]") ? move(table, event.target, event.key) : undefined;
  if (next) {
    event.preventDefault();
    next.focus();
  } else if (event.key === "/" && !isTyping(event.target)) {
    const search = document.querySelector("[data-search]");
    if (search) { event.preventDefault(); search.focus(); }
  } else if (event.key === "Escape") {
    const open = event.target.closest?.("details[open][data-menu]");
    if (open) { open.open = false; open.querySelector("summary").focus(); }
  }
});

document.addEventListener("click", event => {
  const skip = event.target.closest?.("[data-skip]");
  if (skip) { event.preventDefault(); document.getElementById("content")?.focus(); }
  // The router scrolls to a part of the page and leaves the focus behind: the next Tab would go back up.
  const part = document.getElementById(event.target.closest?.("[data-part]")?.hash.slice(1) ?? "");
  if (part) { part.tabIndex = -1; part.focus(); }
  const rail = document.querySelector("#rail:popover-open");
  if (rail && event.target.closest?.("#rail a")) rail.hidePopover();
  for (const menu of document.querySelectorAll("details[open][data-menu]")) if (!menu.contains(event.target)) menu.open = false;
  if (event.target.closest?.("[data-reconnect]")) Blazor.reconnect().then(found => found || location.reload(), () => location.reload());
  if (event.target.closest?.("[data-reload]")) location.reload();
  const copy = event.target.closest?.("[data-copy]");
  if (copy) navigator.clipboard?.writeText(document.getElementById(copy.dataset.copy).textContent.trim()).then(() => { copy.nextElementSibling.textContent = "Copied"; });
});

// Before the circuit is up nobody hears a choice in a filter: the form, which still has its button then, goes by itself.
document.addEventListener("change", event => {
  const button = event.target.matches("select") && event.target.closest("form.filters")?.querySelector("button[type=submit]");
  if (button) button.form.requestSubmit(button);
});

// The script toggles classes on this element; a dialog opens only when told.
const modal = document.getElementById("components-reconnect-modal");
if (modal) {
  new MutationObserver(() => {
    const lost = ["show", "retrying", "failed"].some(state => modal.classList.contains("components-reconnect-" + state));
    if (modal.classList.contains("components-reconnect-rejected")) location.reload();
    else if (lost && !modal.open) modal.showModal();
    else if (!lost && modal.open) modal.close();
  }).observe(modal, { attributeFilter: ["class"] });
}

// Texts of reports wait on this computer until the server has them. Signing out takes them away, so it asks first.
document.addEventListener("submit", event => {
  if (!event.target.matches("form.signed-in")) return;
  const waiting = Object.keys(localStorage).filter(key => key.startsWith("dashboard-report:"));
  if (waiting.length > 0 && !confirm("Text of a report has not been saved yet. Signing out removes it from this computer. Sign out all the same?")) {
    event.preventDefault();
    return;
  }
  for (const key of waiting) localStorage.removeItem(key);
});
