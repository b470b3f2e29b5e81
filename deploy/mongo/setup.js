// Makes the one MongoDB of docker-compose.yml a replica set, and a user for each service in its own database.
// Run at each start by the container mongo-setup; what is there already stays, passwords follow the environment.

const demo = Object.keys(process.env).filter(
    (name) => /PASSWORD|KEY$/.test(name) && process.env[name].startsWith('demo'),
);
if (demo.length > 0 && !process.env.METODIKA_PROFILES.split(',').includes('local')) {
    throw new Error('Demo secrets are refused outside the profile "local": ' + demo.join(', '));
}

function initiated() {
    try {
        return rs.status().ok === 1;
    } catch (failure) {
        if (failure.codeName === 'NotYetInitialized') {
            return false;
        }
        throw failure;
    }
}

if (!initiated()) {
    rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] });
}
while (!db.hello().isWritablePrimary) {
    sleep(200);
}

for (const service of ['program', 'diagnostics', 'monitoring', 'reporting']) {
    const database = db.getSiblingDB(service);
    const user = {
        pwd: process.env[`MONGO_${service.toUpperCase()}_PASSWORD`],
        roles: [{ role: 'readWrite', db: service }],
    };
    if (database.getUser(service)) {
        database.updateUser(service, user);
    } else {
        database.createUser({ user: service, ...user });
    }
}
