// Makes the pages pleasanter; nothing needs it. Slips beside marks, copying, printing.
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");
  var slip = null, owner = null, timer = 0;

  var layerOf = {e: "n", t: "t", n: "q", s: "s", v: "v"};

  function isOff(id) {
    var box = document.getElementById("show-" + layerOf[id.charAt(0)]);
    return box !== null && !box.checked;
  }

  function close() {
    clearTimeout(timer);
    if (slip) { slip.remove(); slip = null; }
    if (owner) { owner.removeAttribute("aria-describedby"); owner = null; }
  }

  function open(mark) {
    if (owner === mark) { clearTimeout(timer); return; }
    close();
    var seen = {}, ids = (mark.getAttribute("data-m") || "").split(" ").filter(function (id) { return !isOff(id); });
    slip = document.createElement("div");
    slip.className = "slip";
    slip.id = "slip";
    slip.setAttribute("role", "tooltip");
    ids.forEach(function (id) {
      var note = document.getElementById(id.split("-")[0]);
      if (!note || seen[note.id]) { return; }
      seen[note.id] = true;
      var copy = document.createElement("div");
      copy.className = "note";
      Array.prototype.forEach.call(note.children, function (child) { copy.appendChild(child.cloneNode(true)); });
      slip.appendChild(copy);
    });
    if (!slip.firstChild) { slip.textContent = mark.getAttribute("data-tip"); }
    document.body.appendChild(slip);
    owner = mark;
    mark.setAttribute("aria-describedby", "slip");
    var boxes = mark.getClientRects(), box = boxes[boxes.length - 1] || mark.getBoundingClientRect();
    var width = slip.offsetWidth, height = slip.offsetHeight, edge = 8;
    var start = getComputedStyle(document.body).direction === "rtl" ? box.right - width : box.left;
    var x = Math.max(edge, Math.min(start, root.clientWidth - width - edge));
    var below = box.bottom + 6 + height <= window.innerHeight || box.top < height + 12;
    // Where a mark is on the screen is a matter of the screen, not of the reading direction.
    slip.style.setProperty("inset", (below ? box.bottom + 6 : box.top - 6 - height) + window.scrollY + "px auto auto " + (x + window.scrollX) + "px");
    slip.addEventListener("mouseenter", function () { clearTimeout(timer); });
    slip.addEventListener("mouseleave", later);
  }

  function later() { clearTimeout(timer); timer = setTimeout(close, 250); }

  function markOf(event) { return event.target.closest ? event.target.closest(".m") : null; }

  document.addEventListener("mouseover", function (event) {
    var mark = markOf(event);
    if (mark) { clearTimeout(timer); timer = setTimeout(function () { open(mark); }, owner ? 60 : 140); }
    light(event, true);
  });
  document.addEventListener("mouseout", function (event) {
    if (markOf(event)) { later(); }
    light(event, false);
  });
  document.addEventListener("focusin", function (event) {
    var mark = markOf(event);
    if (mark && mark.matches(":focus-visible")) { open(mark); } else if (!slip || !slip.contains(event.target)) { close(); }
    light(event, true);
  });
  document.addEventListener("focusout", function (event) { light(event, false); });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") { close(); } });
  document.addEventListener("click", function (event) { if (markOf(event)) { close(); } });

  // The words of a point light up while it is pointed at.
  function light(event, on) {
    var point = event.target.closest ? event.target.closest("[data-point]") : null;
    if (!point) { return; }
    document.querySelectorAll("." + point.getAttribute("data-point")).forEach(function (words) { words.classList.toggle("lit", on); });
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("[data-copy]") : null;
    if (!link || !navigator.clipboard || !window.fetch || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    event.preventDefault();
    fetch(link.href).then(function (answer) {
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.text();
    }).then(function (text) { return navigator.clipboard.writeText(text); }).then(function () {
      var said = document.getElementById("said");
      said.textContent = link.getAttribute("data-copy");
      link.classList.add("done");
      setTimeout(function () { said.textContent = ""; link.classList.remove("done"); }, 2000);
    }).catch(function () { location.assign(link.href); });
  });

  document.addEventListener("click", function (event) {
    if (event.target.closest && event.target.closest("button.print")) { window.print(); }
  });

  // Another number of points brings new switches: they stand as the old ones stood.
  var off = [];
  document.addEventListener("htmx:beforeSwap", function () {
    close();
    off = Array.prototype.map.call(document.querySelectorAll(".layers input:not(:checked)"), function (box) { return box.id; });
  });
  document.addEventListener("htmx:afterSettle", function () {
    off.forEach(function (id) {
      var box = document.getElementById(id);
      if (box) { box.checked = false; }
    });
  });

  document.addEventListener("change", function (event) {
    var field = event.target;
    if (field.type !== "file") { return; }
    var said = field.parentNode.querySelector("small") || field.parentNode.appendChild(document.createElement("small"));
    said.textContent = field.files.length > 0 ? field.files[0].name : "";
  });

  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.look[open]").forEach(function (look) {
      if (!look.contains(event.target)) { look.open = false; }
    });
  });
}());
