import type { Language } from "@gongkai/core";
import type { BarSeriesOption } from "echarts/charts";
import type { Chart } from "./chart.ts";
import type { Drawing } from "./draw-svg.ts";
import { digitsOf, drawnValue } from "./drawn-value.ts";
import { isOverfull } from "./is-overfull.ts";
import { fillOf } from "./palette.ts";
import { FONT_SIZE, type Room, textWidth, yearFrame } from "./year-frame.ts";

const frameOfBar = { type: "bar", stack: "parts", silent: true, barMaxWidth: 64 } as const;

/** How high the column of each year is: what is drawn of its parts. */
function columnHeights(chart: Chart): readonly (number | null)[] {
  return chart.years.map((_, at) => {
    if (isOverfull(chart, at)) return null;
    const parts = chart.series.flatMap((each) => drawnValue(each, at) ?? []);
    return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
  });
}

/** A column for each year, its parts one over another, and over it the whole as the report states it. */
export function stackDrawing(chart: Chart, room: Room, lang: Language): Drawing {
  const heights = columnHeights(chart);
  const values = heights.map((height) => height ?? 0);
  const frame = yearFrame({ chart, room, lang, values, beside: 0 });
  const { slots } = frame;
  const parts = chart.series.map(
    (series, number): BarSeriesOption => ({
      ...frameOfBar,
      itemStyle: { color: fillOf(number), borderColor: "var(--paper)", borderWidth: 1 },
      data: slots.map(({ at }) =>
        at === null || heights[at] === null ? "-" : (drawnValue(series, at) ?? "-"),
      ),
    }),
  );
  const widest = Math.max(0, ...slots.map(({ at }) => textWidth(digitsOf(chart.total, at))));
  const hasRoom = widest < frame.step;
  const whole: BarSeriesOption = {
    ...frameOfBar,
    itemStyle: { color: "none" },
    data: slots.map(({ at }) => ({
      value: at === null || heights[at] === null ? "-" : 0,
      label: {
        show: hasRoom && digitsOf(chart.total, at) !== "",
        position: "top" as const,
        formatter: () => digitsOf(chart.total, at),
        fontSize: FONT_SIZE,
        fontWeight: 600,
        color: "var(--ink)",
        textBorderColor: "var(--paper)",
        textBorderWidth: 3,
      },
    })),
  };
  return {
    width: room.width,
    height: frame.height,
    option: { ...frame.axes, series: [...parts, whole] },
  };
}
