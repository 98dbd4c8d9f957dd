import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Panel, type Point, spoken, type Tick, type Trend } from './trend';

use([LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** Colours stay names of tokens in the drawing, so that dark, print and high contrast follow by themselves. */
const INK = 'var(--sf-ink-2)';
const LINE = 'var(--sf-line)';
const DATA = 'var(--sf-data)';
const GROUND = 'var(--sf-raised)';

const LEFT = 44;
const RIGHT = 16;
const TOP = 40;
const GAP = 30;
const BOTTOM = 24;
const WORDS_OF_A_MARK = 72;

/** Draws into the host; what is drawn does not move, so there is nothing to calm for anybody. */
export function draw(host: HTMLElement, trend: Trend): EChartsType {
  const chart = init(host, null, { renderer: 'svg' });
  const fill = (): void => chart.setOption(option(host, trend), true);
  fill();
  const resize = chart.resize.bind(chart);
  chart.resize = (size) => {
    resize(size);
    fill();
  };
  return chart;
}

function option(host: HTMLElement, trend: Trend): EChartsCoreOption {
  const style = getComputedStyle(host);
  const count = trend.panels.length;
  const height = (host.clientHeight - TOP - BOTTOM - GAP * (count - 1)) / count;
  const words = spoken(trend.marks, trend.from, trend.to, host.clientWidth - LEFT - RIGHT, WORDS_OF_A_MARK);
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily, fontSize: 12, color: INK },
    grid: trend.panels.map((_, place) => ({
      left: LEFT, right: RIGHT, top: TOP + place * (height + GAP), height, outerBoundsMode: 'none',
    })),
    xAxis: trend.panels.map((_, place) => days(trend, place, place === count - 1)),
    yAxis: trend.panels.map((panel, place) => values(panel, place)),
    series: trend.panels.flatMap((panel, place) =>
      (panel.lines.length ? panel.lines : [[]]).map((points, nth) => ({
        ...line(points, place),
        ...(nth === 0 ? { markLine: versions(trend, place === 0 ? words : []) } : {}),
      })),
    ),
  };
}

function days(trend: Trend, place: number, last: boolean): object {
  return {
    type: 'value', gridIndex: place, min: trend.from, max: trend.to, silent: true,
    axisLine: { onZero: false, lineStyle: { color: LINE } },
    splitLine: { show: false },
    axisTick: { show: last, customValues: trend.ticks.map((it) => it.at), lineStyle: { color: LINE } },
    axisLabel: { ...words(trend.ticks), show: last, hideOverlap: true },
  };
}

function values(panel: Panel, place: number): object {
  return {
    type: 'value', gridIndex: place, min: panel.least, max: panel.most, silent: true,
    name: panel.name, nameLocation: 'end', nameGap: 8,
    nameTextStyle: { align: 'left', color: 'var(--sf-ink)', fontWeight: 600, fontSize: 12 },
    axisLine: { show: false },
    axisTick: { show: false, customValues: panel.ticks.map((it) => it.at) },
    splitLine: { lineStyle: { color: LINE } },
    axisLabel: words(panel.ticks),
  };
}

function words(ticks: Tick[]): object {
  const texts = new Map(ticks.map((it) => [it.at, it.text]));
  return {
    color: INK, fontSize: 12,
    customValues: ticks.map((it) => it.at),
    formatter: (at: number) => texts.get(at) ?? '',
  };
}

function line(points: Point[], place: number): object {
  return {
    type: 'line', xAxisIndex: place, yAxisIndex: place, silent: true, showAllSymbol: true, clip: false,
    lineStyle: { color: DATA, width: 2 },
    emphasis: { disabled: true },
    data: points.map((it) => ({
      value: [it.at, it.value ?? '-'],
      symbol: it.apart ? 'diamond' : 'circle',
      symbolSize: it.apart ? 11 : 7,
      itemStyle: { color: it.apart ? GROUND : DATA, borderColor: DATA, borderWidth: it.apart ? 2 : 0 },
    })),
  };
}

function versions(trend: Trend, texts: string[]): object {
  return {
    silent: true, symbol: 'none', animation: false,
    lineStyle: { color: INK, width: 1, type: 'dashed' },
    label: { position: 'end', distance: 20, color: INK, fontSize: 12 },
    data: trend.marks.map((it, place) => ({
      xAxis: it.at, label: { show: Boolean(texts[place]), formatter: texts[place] ?? '' },
    })),
  };
}
