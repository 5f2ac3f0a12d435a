import type { Language } from "@gongkai/core";
import type { BarSeriesOption } from "echarts/charts";
import type { Drawing } from "./draw-svg.ts";
import { drawnValue } from "./drawn-value.ts";
import { figureText } from "./figure-text.ts";
import { strokeOf } from "./palette.ts";
import type { RankedBars } from "./ranked-bars.ts";
import { FONT_SIZE, type Room, textWidth } from "./year-frame.ts";

const ROW_HEIGHT = 42;
const BAR_WIDTH = 14;

/** A lying bar for each series of a year, its name over it and its figure at its end. */
export function barDrawing(ranked: RankedBars, room: Room, lang: Language): Drawing {
  const { at, bars } = ranked;
  const texts = bars.map(({ figures }) => figureText(figures[at], lang));
  const right = 12 + Math.max(...texts.map(textWidth));
  const width = room.width - right;
  const frame: BarSeriesOption = {
    type: "bar",
    silent: true,
    barWidth: BAR_WIDTH,
    barGap: "-100%",
  };
  const values = bars.map((series) => drawnValue(series, at) ?? 0);
  const label = { show: true, fontSize: FONT_SIZE, color: "var(--ink)" };
  return {
    width: room.width,
    height: bars.length * ROW_HEIGHT + 8,
    option: {
      grid: { left: 1, right, top: 8, bottom: 0 },
      xAxis: {
        type: "value",
        show: false,
        min: ({ min }: { min: number }) => Math.min(0, min),
        max: ({ max }: { max: number }) => Math.max(1, max),
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: bars.map((_, index) => String(index)),
        axisTick: { show: false },
        axisLabel: { show: false },
        axisLine: { lineStyle: { color: "var(--ink)" } },
      },
      series: [
        {
          ...frame,
          itemStyle: { color: strokeOf(0) },
          label: {
            ...label,
            position: [4, -17],
            formatter: ({ dataIndex }) => bars[dataIndex]?.label ?? "",
            width: width - 8,
            overflow: "truncate",
          },
          data: values,
        },
        {
          ...frame,
          itemStyle: { color: "none" },
          label: {
            ...label,
            position: "right",
            formatter: ({ dataIndex }) => texts[dataIndex] ?? "",
          },
          data: values,
        },
      ],
    },
  };
}
