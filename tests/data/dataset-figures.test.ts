import { expect, it } from 'vitest';
import { figureAmiss } from '../../scripts/dataset-figures.ts';

it.each([
  ['more than 190 countries', '190多个国家', null],
  ['1.23 billion yuan', '12.3亿元', null],
  ['26.3 trillion yuan', '26.3萬億元', null],
  ['over 100 million', '1亿多', null],
  ['about 1,200 firms', '1200家', null],
  ['15,000 people', '一万五千人', null],
  ['in May 2024', '2024年5月', null],
  ['the 15th plan', '第十五个规划', null],
  ['in 1978', '一九七八年', null],
  ['in the 1990s', '20世纪90年代', null],
  ['5 kW', '5千瓦', null],
  ['three firms', '3家企业', null],
  ['three firms', '四家企业', null],
  ['no figure', '一些', null],
  ['3 firms', '四家企业', '3'],
  ['founded in 1978', '1979年', '1978'],
  ['2 and 2', '2和3', '2'],
  ['10 million', '10亿', '10000000'],
  ['firms', '2家企业', '2'],
])('%j and %j', (english, chinese, amiss) => {
  expect(figureAmiss(english, chinese)).toBe(amiss);
});
