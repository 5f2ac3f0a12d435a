import type { Language } from "@gongkai/core";
import type { Chart } from "./chart.ts";
import { breakWords } from "./chart-words.ts";
import type { DrawingOption } from "./draw-svg.ts";
import { niceScale } from "./nice-scale.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** For which room a picture is drawn: a page, or a phone. */
export interface Room {
  readonly width: number;
  readonly name: "broad" | "narrow";
}

export const rooms: readonly Room[] = [
  { name: "broad", width: 612 },
  { name: "narrow", width: 340 },
];

export const FONT_SIZE = 13;
const HEIGHTS = { broad: 300, narrow: 260 };
const TOP = 26;
const BOTTOM = 28;

/** About how wide a text is drawn. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u2e80" ? FONT_SIZE * 0.6 : FONT_SIZE;
  return width;
}

/** The axis of years and the one of figures under a picture, and the breaks between years. */
export interface YearFrame {
  readonly slots: readonly Slot[];
  readonly height: number;
  /** How wide the place of a year is. */
  readonly step: number;
  /** How far from the top a figure is drawn. */
  readonly heightOf: (value: number) => number;
  readonly axes: Pick<DrawingOption, "grid" | "xAxis" | "yAxis" | "graphic">;
}

interface FrameQuery {
  readonly chart: Chart;
  readonly room: Room;
  readonly lang: Language;
  /** What is drawn. */
  readonly values: readonly number[];
  /** How far texts reach to the right of the middle of the last year. */
  readonly beside: number;
}

const text = { fontSize: FONT_SIZE, color: "var(--muted)" };

/** A broken line between two years, and what changed there where the words have room. */
function breakLine(x: number, bottom: number, label: string) {
  const line = {
    type: "line" as const,
    silent: true,
    shape: { x1: x, y1: label === "" ? TOP : TOP - 4, x2: x, y2: bottom },
    style: { stroke: "var(--muted)", lineDash: [4, 4], lineWidth: 1 },
  };
  const words = {
    type: "text" as const,
    silent: true,
    x,
    y: 0,
    style: { text: label, fontSize: FONT_SIZE, fill: "var(--muted)", align: "center" as const },
  };
  return label === "" ? [line] : [line, words];
}

/** Lays out the axes of a picture over the years. Figures begin at zero. */
export function yearFrame({ chart, room, lang, values, beside }: FrameQuery): YearFrame {
  const slots = slotsOf(chart);
  const height = HEIGHTS[room.name];
  const scale = niceScale(values);
  const left = 12 + Math.max(textWidth(String(scale.max)), textWidth(String(scale.min)));
  const whole = room.width - left - 8;
  // The texts take half of the last place, and more room only where that is too narrow.
  const step = Math.min(whole / slots.length, (whole - beside) / (slots.length - 0.5));
  const right = room.width - left - step * slots.length;
  const broken = slots.flatMap(({ breakBefore }, index) => (breakBefore === null ? [] : index));
  const nearest = Math.min(...broken.map((index, at) => index - (broken[at - 1] ?? -index)));
  const breaks = broken.flatMap((index) => {
    const cause = slots[index]?.breakBefore ?? null;
    const words = cause === null ? "" : breakWords[cause][lang];
    // Words that would touch those of another break are left to the page's introduction.
    const label = textWidth(words) + FONT_SIZE < nearest * step ? words : "";
    return breakLine(Math.round(left + index * step) + 0.5, height - BOTTOM, label);
  });
  return {
    slots,
    height,
    step,
    heightOf: (value) =>
      TOP + ((scale.max - value) / (scale.max - scale.min)) * (height - TOP - BOTTOM),
    axes: {
      grid: { left, right, top: TOP, bottom: BOTTOM },
      xAxis: {
        type: "category",
        data: slots.map(({ label }) => label),
        // Over the columns, whose edges have the colour of the paper.
        z: 3,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: "var(--ink)" } },
        axisLabel: { ...text, hideOverlap: true },
      },
      yAxis: {
        type: "value",
        ...scale,
        axisLabel: { ...text, formatter: String },
        splitLine: { lineStyle: { color: "var(--line)" } },
      },
      graphic: breaks,
    },
  };
}
