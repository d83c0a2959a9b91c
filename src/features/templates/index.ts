/** What other features may use of templates. */
export { subjectKey, templatesFor } from './match';
export { templates } from './tables';
export { tellsOrder } from './tells-order';
