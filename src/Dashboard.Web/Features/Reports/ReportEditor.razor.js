// Saves what is typed into a report, and keeps it on this computer until the server has it. Protocol: docs/reports.md.
const prefix = "dashboard-report:";
const pause = 800;
const waits = [1000, 2000, 4000, 8000, 15000];
// An entry that its tab has not touched for so long belongs to a tab that is gone.
const orphaned = 15000;
const wellFormed = text => text.toWellFormed?.() ?? text;
const clock = at => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = at => new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });

const tab = (() => {
  try {
    const own = sessionStorage.getItem("dashboard-tab") ?? crypto.randomUUID?.() ?? String(Math.random()).slice(2);
    sessionStorage.setItem("dashboard-tab", own);
    return own;
  } catch { return "tab"; }
})();

const shelf = {
  read(key) { try { return JSON.parse(localStorage.getItem(key) ?? "null"); } catch { return null; } },
  put(key, entry) { try { localStorage.setItem(key, JSON.stringify({ ...entry, at: Date.now() })); return true; } catch { return false; } },
  drop(key) { try { localStorage.removeItem(key); } catch { /* nothing is kept there anyway */ } },
  keys(start) { try { return Object.keys(localStorage).filter(key => key.startsWith(start)); } catch { return []; } },
};

class Section {
  constructor(form, editor) {
    this.form = form;
    this.area = form.querySelector("textarea");
    this.status = form.querySelector("[data-status]");
    this.box = form.querySelector("[data-conflict]");
    this.url = form.dataset.url;
    this.token = form.querySelector("[name=__RequestVerificationToken]").value;
    this.revision = Number(form.elements.Revision.value);
    this.saved = this.area.defaultValue;
    this.start = `${prefix}${editor.dataset.keeper}:${editor.dataset.report}:${form.dataset.section}:`;
    this.key = this.start + tab;
    // Texts that were sent and not answered: one of them may stand on the server without our knowing.
    this.sent = [];
    this.tries = 0;
    this.area.addEventListener("input", () => this.typed());
    this.area.addEventListener("blur", () => this.save());
    form.addEventListener("submit", event => { event.preventDefault(); this.save(); });
    this.adopt();
    // What was typed before this script was there has been heard by nobody.
    if (this.isDirty && !this.conflict) this.typed();
  }

  get text() { return wellFormed(this.area.value); }
  get isDirty() { return this.text !== this.saved; }

  say(words, state) {
    if (this.status.textContent !== words) this.status.textContent = words;
    if (state) this.status.dataset.state = state; else delete this.status.dataset.state;
    this.status.toggleAttribute("data-pending", false);
  }

  typed() {
    this.keep();
    this.status.toggleAttribute("data-pending", this.isDirty);
    this.refused = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  keep() {
    const kept = shelf.put(this.key, { text: this.text, revision: this.revision, sent: this.sent });
    this.kept = kept ? "Your text is kept on this computer." : "This computer cannot keep it: leave this page open until it is saved.";
  }

  // What waited here from before: of this tab, and of tabs that are gone.
  adopt() {
    for (const key of shelf.keys(this.start)) {
      const entry = shelf.read(key);
      if (typeof entry?.text !== "string") { shelf.drop(key); continue; }
      if (key !== this.key && Date.now() - entry.at < orphaned) { setTimeout(() => this.adopt(), orphaned); continue; }
      if (this.conflict) continue;
      if (entry.text === this.text) { shelf.drop(key); continue; }
      const known = entry.revision === this.revision || entry.sent?.includes(this.saved);
      if (known && !this.isDirty) {
        this.area.value = entry.text;
        this.keep();
        if (key !== this.key) shelf.drop(key);
        this.say("What you typed before has been put back. Saving it now.");
        this.save();
      } else {
        this.offer({ text: this.text, revision: this.revision, saved: this.saved, mine: entry.text, key,
          words: "Text that you typed before was still on this computer. The section has been changed since then: choose what should stand." });
      }
    }
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), waits[Math.min(this.tries++, waits.length - 1)]);
    this.keep();
  }

  async save(leaving = false) {
    if (this.conflict || this.refused || !this.isDirty) {
      if (!this.isDirty && !this.conflict) { shelf.drop(this.key); this.status.toggleAttribute("data-pending", false); }
      return;
    }
    if (this.sending && !leaving) { this.again = true; await this.running; return; }
    clearTimeout(this.timer);
    await (this.running = this.send(leaving));
  }

  // Done when what was typed meanwhile has been sent too.
  async send(leaving) {
    const text = this.text;
    this.sending = true;
    if (this.sent.at(-1) !== text) this.sent.push(text);
    this.keep();
    try {
      const response = await fetch(this.url, {
        method: "PUT", keepalive: leaving, redirect: "manual", cache: "no-store", signal: leaving ? undefined : AbortSignal.timeout(20000),
        headers: { "Content-Type": "application/json", "RequestVerificationToken": this.token, "X-Requested-With": "XMLHttpRequest" },
        body: JSON.stringify({ revision: this.revision, text }),
      });
      const answer = response.headers.get("Content-Type")?.includes("json") ? await response.json() : null;
      this.heard(response.status, answer, text);
    } catch {
      this.say(`Not saved yet: no connection. ${this.kept}`, "waiting");
      this.later();
    } finally {
      this.sending = false;
    }
    if (this.again) { this.again = false; await this.save(); }
  }

  heard(status, answer, text) {
    if (status === 200 && typeof answer?.revision === "number") {
      this.revision = answer.revision;
      this.saved = text;
      this.sent = [];
      this.tries = 0;
      this.say(`Saved ${clock(answer.savedAt)}`, "saved");
      if (this.isDirty) this.typed(); else shelf.drop(this.key);
    } else if (status === 409 && typeof answer?.text === "string") {
      if (this.sent.includes(answer.text)) {
        // Our own text of before: it was saved, and the answer got lost.
        this.revision = answer.revision;
        this.saved = answer.text;
        this.again = true;
      } else {
        this.offer({ text: answer.text, revision: answer.revision, saved: answer.text, mine: this.text,
          words: `${answer.author} saved this section at ${clock(answer.savedAt)} on ${day(answer.savedAt)}, while you were writing. Nothing was overwritten: choose what should stand.` });
      }
    } else if (status === 401) {
      this.say(`Not saved yet: you are signed out. Sign in again in a new tab and come back; your text is saved by itself then. ${this.kept}`, "waiting");
      this.later();
    } else if (status === 503 || status === 429) {
      this.say(`Not saved yet: the portal is busy. ${this.kept}`, "waiting");
      this.later();
    } else if (status >= 400 && status < 500 && answer?.words) {
      this.refused = true;
      this.keep();
      this.say(`Not saved: ${answer.words} ${this.kept}`, "refused");
    } else {
      this.say(`Not saved yet: the portal cannot be reached. ${this.kept}`, "waiting");
      this.later();
    }
  }

  // Both texts side by side; the field waits for the choice.
  offer(found) {
    this.conflict = found;
    this.area.readOnly = true;
    this.say("Not saved: two texts are waiting for your choice.", "refused");
    const part = (title, text) => {
      const box = document.createElement("div"), heading = document.createElement("h5"), body = document.createElement("div");
      heading.textContent = title;
      body.className = "text";
      body.tabIndex = 0;
      body.setAttribute("role", "region");
      body.setAttribute("aria-label", title);
      body.textContent = text || "(empty)";
      box.append(heading, body);
      return box;
    };
    const heading = document.createElement("h4"), words = document.createElement("p"), both = document.createElement("div"), choices = document.createElement("p");
    heading.textContent = `${this.form.dataset.title}: two texts`;
    heading.tabIndex = -1;
    words.textContent = found.words;
    both.className = "both";
    both.append(part(found.key ? "What stands now" : "Theirs", found.text), part(found.key ? "What you typed before" : "Mine", found.mine));
    choices.className = "choices";
    for (const [title, pick] of [["Keep mine", () => found.mine], ["Keep theirs", () => found.text], ["Keep both, theirs first", () => `${found.text}\n\n${found.mine}`]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button small quiet";
      button.textContent = title;
      button.addEventListener("click", () => this.settle(pick()));
      choices.append(button);
    }
    this.box.replaceChildren(heading, words, both, choices);
    this.box.hidden = false;
    heading.focus();
  }

  settle(text) {
    const found = this.conflict;
    this.conflict = null;
    this.revision = found.revision;
    this.saved = found.saved;
    this.sent = [];
    this.area.value = text;
    this.area.readOnly = false;
    this.box.hidden = true;
    this.box.replaceChildren();
    this.keep();
    if (found.key && found.key !== this.key) shelf.drop(found.key);
    this.say("Your choice is in the field. Saving it now.");
    this.area.focus();
    if (this.isDirty) this.save(); else { shelf.drop(this.key); this.say("The section stands as it was saved.", "saved"); }
  }
}

customElements.define("report-editor", class extends HTMLElement {
  connectedCallback() {
    // Children come after the element itself where the script is quicker than the page.
    requestAnimationFrame(() => {
      if (this.sections || !this.isConnected) return;
      this.sections = [...this.querySelectorAll("form[data-url]")].map(form => new Section(form, this));
      this.toggleAttribute("data-live", true);
    });
    this.leave = () => this.sections?.forEach(section => section.save(true));
    this.back = () => this.sections?.forEach(section => { section.tries = 0; section.save(); });
    this.hide = () => document.visibilityState === "hidden" ? this.leave() : this.back();
    // Other tabs see by the time of an entry that its tab is alive.
    this.beat = setInterval(() => this.sections?.forEach(section => { if (section.isDirty || section.conflict) section.keep(); }), orphaned / 3);
    // Before the report is submitted, what is typed must have arrived.
    this.submit = async event => {
      if (!event.target.matches("form[data-submit]") || !this.sections?.some(section => section.isDirty)) return;
      event.preventDefault();
      await Promise.all(this.sections.map(section => section.save()));
      const waiting = this.sections.find(section => section.isDirty || section.conflict);
      if (waiting) waiting.area.focus(); else event.target.submit();
    };
    // Whoever follows a link to a section wants to write there; the portal's own navigation only scrolls.
    this.go = event => {
      const link = event.target.closest?.("a[href]");
      const field = link?.pathname === location.pathname && document.getElementById(link.hash.slice(1));
      if (field && this.contains(field)) setTimeout(() => field.focus());
    };
    addEventListener("pagehide", this.leave);
    document.addEventListener("click", this.go);
    addEventListener("online", this.back);
    document.addEventListener("visibilitychange", this.hide);
    document.addEventListener("submit", this.submit);
  }

  disconnectedCallback() {
    this.leave();
    clearInterval(this.beat);
    removeEventListener("pagehide", this.leave);
    document.removeEventListener("click", this.go);
    removeEventListener("online", this.back);
    document.removeEventListener("visibilitychange", this.hide);
    document.removeEventListener("submit", this.submit);
  }
});
