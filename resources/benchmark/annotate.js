const ranking = [];
const field = document.getElementById("ranking");
const send = document.querySelector(".send");
const places = [...document.querySelectorAll(".place")];
for (const place of places) {
  place.addEventListener("click", () => {
    const at = ranking.indexOf(place.dataset.number);
    if (at >= 0) ranking.splice(at, 1);
    else ranking.push(place.dataset.number);
    for (const other of places) {
      const rank = ranking.indexOf(other.dataset.number);
      other.classList.toggle("chosen", rank >= 0);
      other.querySelector(".rank").textContent = rank >= 0 ? rank + 1 : "";
    }
    field.value = ranking.join(",");
    send.disabled = ranking.length === 0;
  });
}
