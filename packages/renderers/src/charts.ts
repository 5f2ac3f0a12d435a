export { chartsStyle } from "./charts/charts-style.ts";
export { type ChartsOptions, renderCharts } from "./charts/render-charts.ts";
