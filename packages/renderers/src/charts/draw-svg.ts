// By their own files: the lists of all charts and components take twice as long to load.
import "echarts/lib/chart/bar.js";
import "echarts/lib/chart/line.js";
import "echarts/lib/component/graphic.js";
import "echarts/lib/component/grid.js";
import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { GraphicComponentOption, GridComponentOption } from "echarts/components";
import { type ComposeOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { cleanSvg } from "./clean-svg.ts";

use([SVGRenderer]);

export type DrawingOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GraphicComponentOption | GridComponentOption
>;

/** A picture as ECharts is told of it, in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly option: DrawingOption;
}

/** Draws a picture as an `svg` element: no style, no class, no id. */
export function drawSvg({ width, height, option }: Drawing): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...option });
    return cleanSvg(chart.renderToSVGString());
  } finally {
    // One that is left open keeps the process alive.
    chart.dispose();
  }
}
