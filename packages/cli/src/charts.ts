export { type ChartsOptions, renderCharts } from "@gongkai/renderers/charts";
