import type { Language } from "@gongkai/core";
import type { LineSeriesOption } from "echarts/charts";
import type { Chart, ChartSeries } from "./chart.ts";
import type { Drawing } from "./draw-svg.ts";
import { digitsOf, drawnValue } from "./drawn-value.ts";
import { lineLook } from "./line-look.ts";
import type { Slot } from "./slots.ts";
import { spread } from "./spread.ts";
import { FONT_SIZE, type Room, textWidth, type YearFrame, yearFrame } from "./year-frame.ts";

const GAP = 9;
const LINE_HEIGHT = 17;

/** Read over a line that runs behind it. */
const labelLook = {
  fontSize: FONT_SIZE,
  color: "var(--ink)",
  textBorderColor: "var(--paper)",
  textBorderWidth: 4,
  distance: GAP,
};

/** The name of a series, and where it stands: beside or over its last point. */
interface EndLabel {
  readonly slot: number;
  readonly text: string;
  readonly position: "right" | "top";
  /** How far it is moved so that none lies on another. */
  readonly shift: number;
}

/** The numbers of the slots, cut wherever the series are broken. */
function segmentsOf(slots: readonly Slot[]): readonly (readonly number[])[] {
  const segments: number[][] = [];
  for (const [index, { at, breakBefore }] of slots.entries()) {
    if (at === null || breakBefore !== null || segments.length === 0) segments.push([]);
    if (at !== null) segments.at(-1)?.push(index);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** Where there is little room, the names stand over the picture. */
const labelText = (series: ChartSeries, at: number | null, room: Room): string =>
  room.name === "narrow" ? digitsOf(series, at) : `${series.label} ${digitsOf(series, at)}`;

function endLabels({ series }: Chart, { slots, heightOf }: YearFrame, room: Room) {
  const labels = series.map((each): EndLabel & { readonly y: number } => {
    const slot = slots.findLastIndex(({ at }) => drawnValue(each, at) !== null);
    const at = slots[slot]?.at ?? null;
    const position = slot === slots.length - 1 ? "right" : "top";
    const y = heightOf(drawnValue(each, at) ?? 0);
    return { slot, text: labelText(each, at, room), position, shift: 0, y };
  });
  // What ends in the same year may lie close together.
  for (const slot of new Set(labels.map((label) => label.slot))) {
    const close = labels.filter((label) => label.slot === slot);
    const places = spread(
      close.map(({ y }) => y),
      LINE_HEIGHT,
      heightOf(0),
    );
    for (const [index, label] of close.entries()) {
      const shift = (places[index] ?? label.y) - label.y;
      labels[labels.indexOf(label)] = { ...label, shift };
    }
  }
  return labels;
}

/** The parts of a series between breaks, each drawn as a line of its own. */
function lineSeries(series: ChartSeries, frame: YearFrame, label: EndLabel, number: number) {
  const { color, symbol, dash } = lineLook(number);
  const pointAt = (slot: number, value: number | null) => {
    if (value === null) return "-";
    if (slot !== label.slot) return value;
    const { position, text, shift } = label;
    const own = { show: true, position, offset: [0, shift], formatter: () => text };
    return { value, label: own };
  };
  return segmentsOf(frame.slots).map(
    (segment): LineSeriesOption => ({
      type: "line",
      silent: true,
      symbol,
      symbolSize: 8,
      showAllSymbol: true,
      lineStyle: { width: 2.5, color, type: dash },
      itemStyle: { color },
      label: labelLook,
      data: frame.slots.map(({ at }, slot) =>
        pointAt(slot, segment.includes(slot) ? drawnValue(series, at) : null),
      ),
    }),
  );
}

/** A line for each series, with its name where it ends; broken wherever the series is. */
export function lineDrawing(chart: Chart, room: Room, lang: Language): Drawing {
  const { series, years } = chart;
  const last = years.length - 1;
  const values = series.flatMap((each) => years.map((_, at) => drawnValue(each, at) ?? 0));
  const ending = series.filter((each) => drawnValue(each, last) !== null);
  const beside = Math.max(0, ...ending.map((each) => textWidth(labelText(each, last, room)) + GAP));
  const frame = yearFrame({ chart, room, lang, values, beside });
  const labels = endLabels(chart, frame, room);
  return {
    width: room.width,
    height: frame.height,
    option: {
      ...frame.axes,
      series: series.flatMap((each, number) => {
        const label = labels[number];
        return label === undefined ? [] : lineSeries(each, frame, label, number);
      }),
    },
  };
}
