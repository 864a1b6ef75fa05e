// The only file that knows the chart library.
import ApexCharts from "apexcharts";

const still = matchMedia("(prefers-reduced-motion: reduce)");
// The library writes the styles of its legend into the page; without the word of this response the browser would refuse them.
const nonce = document.querySelector("script[nonce]")?.nonce;
const lastOf = series => series.values.findLastIndex(value => value !== null);
const narrow = element => element.clientWidth < 480;

// Colours are asked of the page at each drawing, so that a change of theme is a redraw and nothing more.
function palette(element) {
  const style = getComputedStyle(element);
  const read = name => style.getPropertyValue(name).trim();
  const named = {
    "chosen": read("--accent"),
    "comparator-0": read("--series-3"), "comparator-1": read("--series-4"), "comparator-2": read("--series-5"),
    "part-0": read("--series-1"), "part-1": read("--series-2"), "part-2": read("--series-4"), "part-3": read("--series-5"), "part-4": read("--series-3"), "part-5": read("--border-strong"),
  };
  return { of: name => named[name] ?? named["part-0"], ink: read("--ink"), soft: read("--ink-soft"), grid: read("--grid"), band: read("--band"), surface: read("--surface"), font: read("--font") };
}

function options(element, drawing, dotnet) {
  const colour = palette(element);
  const line = drawing.kind === "line";
  const number = value => value === null || value === undefined ? "–"
    : value.toLocaleString("en-GB", { minimumFractionDigits: drawing.decimals, maximumFractionDigits: drawing.decimals }) + (drawing.percent ? "%" : "");
  const axisNumber = value => value.toLocaleString("en-GB", { maximumFractionDigits: 2 }) + (drawing.percent ? "%" : "");
  const text = { colors: colour.soft, fontSize: "13px", fontFamily: colour.font };
  const every = Math.max(1, Math.ceil(drawing.labels.length / (narrow(element) ? 4 : 9)));
  const fromEnd = label => (drawing.labels.length - 1 - drawing.labels.indexOf(label)) % every === 0;
  const named = line && !narrow(element);
  const pick = (series, index) => dotnet.invokeMethodAsync("Point", series, index);
  return {
    series: drawing.series.map(series => ({ name: series.name, data: series.values })),
    chart: {
      nonce,
      type: line ? "line" : "bar", stacked: drawing.kind === "stacked", height: drawing.pixelHeight, width: "100%", fontFamily: colour.font, foreColor: colour.soft,
      background: "transparent", toolbar: { show: false }, zoom: { enabled: false }, selection: { enabled: false }, parentHeightOffset: 0, redrawOnParentResize: true,
      animations: { enabled: !still.matches && !navigator.webdriver, speed: 250, animateGradually: { enabled: false }, dynamicAnimation: { speed: 200 } },
      events: {
        dataPointSelection: (_event, _chart, at) => pick(at.seriesIndex, at.dataPointIndex),
        markerClick: (_event, _chart, at) => pick(at.seriesIndex, at.dataPointIndex),
        mounted: chart => decorate(chart, element, drawing, colour), updated: chart => decorate(chart, element, drawing, colour),
      },
    },
    colors: drawing.series.map(series => colour.of(series.colour)),
    stroke: line ? { curve: "straight", lineCap: "round", width: drawing.series.map(series => series.colour === "chosen" ? 3 : 1.75) } : { width: drawing.kind === "stacked" ? 1 : 0, colors: [colour.surface] },
    fill: { opacity: 1 },
    states: { hover: { filter: { type: "none" } }, active: { filter: { type: "none" } } },
    markers: { size: 0, strokeWidth: 0, hover: { size: line ? 5 : 0 } },
    dataLabels: { enabled: drawing.horizontal && drawing.series.length === 1, formatter: number, textAnchor: "start", offsetX: 6, style: { fontSize: "13px", fontWeight: 600, colors: [colour.ink] }, dropShadow: { enabled: false } },
    plotOptions: { bar: { horizontal: drawing.horizontal, columnWidth: "62%", barHeight: "68%", borderRadius: 2, borderRadiusApplication: "end", dataLabels: { position: "top" } } },
    grid: { borderColor: colour.grid, strokeDashArray: 0, padding: { left: 8, right: named ? 12 + 7 * Math.max(...drawing.series.map(series => series.name.length)) : drawing.horizontal ? 40 : 12, top: -12, bottom: 0 },
      xaxis: { lines: { show: drawing.horizontal } }, yaxis: { lines: { show: !drawing.horizontal } } },
    xaxis: { categories: drawing.labels, tickPlacement: line ? "on" : "between", axisBorder: { color: colour.grid }, axisTicks: { show: false }, tooltip: { enabled: false }, crosshairs: { show: line, stroke: { color: colour.soft, width: 1, dashArray: 3 } },
      labels: { style: text, rotate: 0, hideOverlappingLabels: false, formatter: drawing.horizontal ? axisNumber : label => every === 1 || fromEnd(label) ? label : "" },
      ...(drawing.horizontal ? { min: drawing.minimum, max: drawing.maximum, tickAmount: drawing.ticks } : {}) },
    yaxis: drawing.horizontal ? { labels: { style: { ...text, colors: colour.ink }, maxWidth: 200 } }
      : { min: drawing.minimum, max: drawing.maximum, tickAmount: drawing.ticks, labels: { style: text, formatter: axisNumber, offsetX: -8 } },
    legend: { show: line && !named && drawing.series.length > 1, position: "bottom", fontSize: "13px", labels: { colors: colour.ink }, onItemClick: { toggleDataSeries: false } },
    tooltip: { theme: document.documentElement.dataset.theme, shared: line, intersect: !line, followCursor: false, style: { fontSize: "13px", fontFamily: colour.font }, y: { formatter: number } },
  };
}

// What the library cannot draw: a range that changes at a step, hollow points, numbered notes, names at the ends of lines.
function decorate(chart, element, drawing, colour) {
  const plot = chart.el?.querySelector(".apexcharts-inner");
  const back = plot?.querySelector(".apexcharts-grid");
  const svg = plot?.ownerSVGElement;
  // With a view box it shrinks to the sheet of paper and keeps its shape in a saved file.
  svg?.setAttribute("viewBox", `0 0 ${svg.getAttribute("width")} ${svg.getAttribute("height")}`);
  if (!back || drawing.horizontal) return;
  plot.querySelectorAll(".own").forEach(old => old.remove());
  const { gridWidth, gridHeight } = chart.w.globals;
  const line = drawing.kind === "line", count = drawing.labels.length;
  const step = gridWidth / Math.max(1, line ? count - 1 : count);
  const x = index => line ? (count > 1 ? index * step : gridWidth / 2) : (index + 0.5) * step;
  const y = value => (drawing.maximum - value) / (drawing.maximum - drawing.minimum) * gridHeight;
  const add = (parent, name, attributes, text) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries({ class: "own", "pointer-events": "none", ...attributes })) node.setAttribute(key, value);
    if (text) node.textContent = text;
    parent.append(node);
  };
  const words = { "font-family": colour.font, "font-size": 13 };

  for (const limit of drawing.limits) {
    const from = Math.max(0, x(limit.from - 0.5)), to = Math.min(gridWidth, x(limit.to + 0.5));
    add(back, "rect", { x: from, y: y(limit.upper), width: Math.max(0, to - from), height: Math.max(1, y(limit.lower) - y(limit.upper)), fill: colour.band });
  }
  for (const note of drawing.notes) {
    const at = x(drawing.labels.indexOf(note.label));
    if (!(at >= 0)) continue;
    if (note.isStep) add(back, "path", { d: `M${at} 12V${gridHeight}`, stroke: colour.soft, "stroke-dasharray": "3 4", fill: "none" });
    add(plot, "circle", { cx: at, cy: 6, r: 9, fill: colour.surface, stroke: colour.soft });
    add(plot, "text", { ...words, x: at, y: 10, "text-anchor": "middle", "font-size": 12, "font-weight": 600, fill: colour.ink }, String(note.number));
  }
  if (!line) return;
  for (const series of drawing.series) {
    const own = colour.of(series.colour), chosen = series.colour === "chosen", last = lastOf(series);
    series.marks.forEach((mark, index) => {
      if (series.values[index] === null || (mark === "plain" && index !== last)) return;
      const plain = mark === "plain";
      add(plot, "circle", { cx: x(index), cy: y(series.values[index]), r: plain ? (chosen ? 4 : 3) : 4.5, fill: plain ? own : colour.surface, stroke: mark === "provisional" ? colour.soft : own, "stroke-width": plain ? 0 : 2 });
    });
    if (last >= 0 && !narrow(element)) {
      add(plot, "text", { ...words, x: x(last) + 10, y: y(series.values[last]) + 4 + series.labelOffset, fill: chosen ? own : colour.soft, "font-weight": chosen ? 700 : 400 }, series.name);
    }
  }
}

export async function create(element, drawing, dotnet) {
  let current = drawing;
  const chart = new ApexCharts(element, options(element, current, dotnet));
  await chart.render();
  const redraw = () => chart.updateOptions(options(element, current, dotnet), true, false, true);
  const theme = new MutationObserver(redraw);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  let was = narrow(element);
  const size = new ResizeObserver(() => { if (narrow(element) !== was) { was = narrow(element); redraw(); } });
  size.observe(element);
  return {
    update(next) { current = next; return redraw(); },
    destroy() { theme.disconnect(); size.disconnect(); chart.destroy(); },
    async save(format, name) {
      const link = document.createElement("a");
      link.download = name + "." + format;
      link.href = format === "png" ? (await chart.dataURI({ scale: 2 })).imgURI
        : URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(element.querySelector("svg"))], { type: "image/svg+xml" }));
      link.click();
      if (format !== "png") URL.revokeObjectURL(link.href);
    },
  };
}
