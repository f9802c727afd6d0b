const ranking = [];
const field = document.getElementById("ranking");
const send = document.querySelector(".send");
const state = document.getElementById("state");
const places = [...document.querySelectorAll(".place")];

function show() {
  for (const place of places) {
    const rank = ranking.indexOf(place.dataset.number);
    place.classList.toggle("chosen", rank >= 0);
    place.setAttribute("aria-pressed", String(rank >= 0));
    place.querySelector(".rank").textContent = rank >= 0 ? rank + 1 : "";
  }
  field.value = ranking.join(",");
  send.disabled = ranking.length === 0;
  state.textContent = ranking.length === 0 ? "Nothing ranked yet." : `${ranking.length} ranked.`;
}

function toggle(place) {
  const at = ranking.indexOf(place.dataset.number);
  if (at >= 0) ranking.splice(at, 1);
  else ranking.push(place.dataset.number);
  show();
}

function columns() {
  const top = places[0].offsetTop;
  return places.filter((place) => place.offsetTop === top).length;
}

for (const place of places) place.addEventListener("click", () => toggle(place));

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    if (!send.disabled) send.form.requestSubmit();
    return;
  }
  if (event.key === "Backspace" && ranking.length > 0) {
    ranking.pop();
    show();
    return;
  }
  const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns(), ArrowUp: -columns() };
  if (!(event.key in steps)) return;
  const at = places.indexOf(document.activeElement);
  const next = at < 0 ? 0 : at + steps[event.key];
  if (next >= 0 && next < places.length) {
    event.preventDefault();
    places[next].focus();
  }
});

show();
