"use strict";
for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  const heads = table.tHead ? [...table.tHead.rows[0].cells] : [];
  if (!body || body.rows.length < 2) continue;
  const value = (row, at) => {
    const cell = row.cells[at];
    return "v" in cell.dataset ? Number(cell.dataset.v) : cell.textContent.trim();
  };
  heads.forEach((head, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      heads.forEach((one) => one.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const rows = [...body.rows];
      rows.sort((a, b) => {
        const x = value(a, at), y = value(b, at);
        if (x === "" || y === "") return (x === "") - (y === "");
        const order = typeof x === "number" && typeof y === "number"
          ? x - y
          : String(x).localeCompare(String(y), document.documentElement.lang, { numeric: true });
        return up ? order : -order;
      });
      body.append(...rows);
    });
  });
}
const look = document.getElementById("look");
look.hidden = false;
look.addEventListener("click", () => {
  const root = document.documentElement;
  const chosen = root.dataset.look;
  const dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme:dark)").matches;
  root.dataset.look = dark ? "light" : "dark";
});
