// As the platform runs the component. In any other mode graphql-js looks twice at each object that
// it meets, which is a quarter of the time of the tests.
process.env.NODE_ENV = "production";
