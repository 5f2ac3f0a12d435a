export { type ChartsOptions, chartsStyle, renderCharts } from "@gongkai/renderers/charts";
