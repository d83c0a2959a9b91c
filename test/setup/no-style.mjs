// Stands for every style sheet in tests: they look at what is said and done, a browser looks at the rest.
export default {};
