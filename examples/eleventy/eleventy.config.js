import onesheet from 'onesheet/eleventy';

export default function (config) {
  // {% onesheet "coda", "deal-box" %}: the box with its facts in it, seen without any script.
  config.addPlugin(onesheet, { films: 'films', lang: 'en', headingLevel: 2 });
  return { dir: { input: 'pages' } };
}
