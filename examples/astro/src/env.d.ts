import type {} from 'onesheet/astro'; // the types of the tags
