// Saves presses: a choice is sent at once, and the page follows the room. Without this file everything works by forms.
"use strict";
(() => {
  const base = location.pathname.replace(/\/+$/, "");
  const state = document.getElementById("state");
  let revision = document.body.dataset.rev;
  const waiting = new Map();
  const json = { Accept: "application/json" };
  const say = (text) => { if (state.textContent !== text) state.textContent = text; };

  // The newest page: what it shows takes the place of what is shown, as plain nodes; what is being typed stays.
  const refresh = async (next) => {
    const answer = await fetch(location.pathname + location.search);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ["main", "own", "stage"]) {
      const from = page.getElementById(id), to = document.getElementById(id);
      if (from && to) to.replaceChildren(...from.childNodes);
    }
    const cards = page.getElementById("where"), where = document.getElementById("where");
    if (cards && where && cards.textContent !== where.textContent) where.replaceChildren(...cards.childNodes);
    const said = page.getElementById("state");
    if (said) say(said.textContent);
    revision = page.body.dataset.rev ?? next;
    quiet();
  };

  // A choice needs no button.
  const quiet = () => document.querySelectorAll("form.ballot button").forEach((button) => { button.hidden = true; });

  const send = async (path, body) => {
    const answer = await fetch(path, { method: "POST", headers: { ...json, "Content-Type": "application/x-www-form-urlencoded" }, body });
    return { ok: answer.ok, ...(await answer.json().catch(() => ({}))) };
  };

  // Votes that could not be sent wait here and are sent by themselves.
  const flush = async () => {
    for (const [path, body] of [...waiting]) {
      try {
        const [action] = path.split("#");
        const told = await send(action, body);
        waiting.delete(path);
        if (!told.ok && told.say) { say(told.say); return; }
      } catch { say(document.body.dataset.lost); return; }
    }
  };

  document.addEventListener("change", async (event) => {
    const form = event.target.closest("form.ballot");
    if (!form) return;
    const data = new FormData(form);
    waiting.set(`${form.getAttribute("action")}#${data.get("i")}`, new URLSearchParams(data).toString());
    await flush();
    if (waiting.size) return;
    // By keyboard, arrow keys go on through the choices: the card stays open until it is left.
    if (event.target.matches(":focus-visible")) {
      const small = form.closest("details").querySelector("summary small");
      const name = event.target.closest("label").textContent.replace(/\s+/g, " ").trim();
      small.textContent = `✓ ${name}`;
      say(name);
      left = true;
    } else await refresh();
  });
  let left = false;
  document.addEventListener("focusout", async (event) => {
    const form = event.target.closest("form.ballot");
    if (!left || !form || form.contains(event.relatedTarget)) return;
    left = false;
    const to = event.relatedTarget && event.relatedTarget.closest("details");
    await refresh();
    // Where the keyboard was going.
    if (to && to.id) document.getElementById(to.id)?.querySelector("summary")?.focus();
  });

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.id !== "write" && !form.closest("#own")) return;
    event.preventDefault();
    try {
      const told = await send(form.getAttribute("action"), new URLSearchParams(new FormData(form)).toString());
      if (told.ok && form.id === "write") form.querySelector("textarea").value = "";
      await refresh();
      if (told.say) say(told.say);
    } catch { say(document.body.dataset.lost); }
  });

  const poll = async () => {
    if (document.hidden) return;
    try {
      await flush();
      const answer = await fetch(`${base}/s`, { headers: json });
      if (!answer.ok) return;
      const told = await answer.json();
      if (String(told.rev) !== String(revision)) await refresh(told.rev);
    } catch { say(document.body.dataset.lost); }
  };
  setInterval(poll, 1500);
  for (const name of ["visibilitychange", "pageshow"]) addEventListener(name, poll);
  document.addEventListener("visibilitychange", poll);
  quiet();
})();
