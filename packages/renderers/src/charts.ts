export { type ChartsOptions, renderCharts } from "./charts/render-charts.ts";
