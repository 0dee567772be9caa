// Links within the repository must lead somewhere; others are not asked for, so that this works without a network.
import validateLinks from 'remark-validate-links';

export default { plugins: [[validateLinks, { repository: false }]] };
