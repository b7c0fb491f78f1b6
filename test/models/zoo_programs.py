"""Small models of many kinds, written in JAX: sequences, generation, images, graphs, learning by reward, statistics."""

import exporting  # noqa: F401 (chooses JAX's platform)

import jax
import jax.numpy as jnp
import numpy
import optax
from jax import lax

from exporting import Model

ZOO = {}


def program(build):
    """Registers a function of a random generator that returns a function, its weights and its inputs."""
    ZOO[build.__name__] = lambda: model_of(build.__name__, *build(numpy.random.default_rng(4)))
    return build


def with_gradient(build):
    """The same, and the gradient of its results' mean square too."""

    def gradient(random):
        function, weights, inputs = build(random)

        def loss(weights, *inputs):
            results = [leaf for leaf in jax.tree.leaves(function(weights, *inputs)) if leaf.dtype == jnp.float32]
            return sum((result**2).mean() for result in results)

        return jax.value_and_grad(loss), weights, inputs

    gradient.__name__ = f"{build.__name__}_gradient"
    program(gradient)
    return program(build)


def model_of(name, function, weights, inputs):
    return Model(name, function, weights, inputs)


def matrix(random, *shape, scale=None):
    return random.normal(0, scale or shape[0] ** -0.5, shape).astype("float32")


def around_one(random, size):
    return random.uniform(0.5, 1.5, size).astype("float32")


KEY = numpy.array([1, 2], "uint32")


@with_gradient
def state_space(random, batch=2, steps=24, width=16, states=8):
    """A selective state space (Gu and Dao 2023) by an associative scan."""
    weights = dict(
        into=matrix(random, width, 2 * width),
        kernel=matrix(random, 4, 1, width),
        step=matrix(random, width, width),
        both=matrix(random, width, 2 * states),
        decay=random.uniform(0.1, 1, (width, states)).astype("float32"),
        skip=matrix(random, width),
        out=matrix(random, width, width),
    )

    def combine(left, right):
        return left[0] * right[0], left[1] * right[0] + right[1]

    def run(w, x):
        u, gate = jnp.split(x @ w["into"], 2, -1)
        form = dict(dimension_numbers=("NWC", "WIO", "NWC"), feature_group_count=width)
        u = jax.nn.silu(lax.conv_general_dilated(u, w["kernel"], (1,), [(3, 0)], **form))
        step = jax.nn.softplus(u @ w["step"])[..., None]
        drive, read = jnp.split(u @ w["both"], 2, -1)
        _, state = lax.associative_scan(
            combine, (jnp.exp(-step * w["decay"]), step * drive[:, :, None] * u[..., None]), axis=1
        )
        y = jnp.einsum("btds,bts->btd", state, read) + u * w["skip"]
        return (y * jax.nn.silu(gate)) @ w["out"]

    return run, weights, (matrix(random, batch, steps, width, scale=1),)


def convolve(x, kernel, stride=1):
    return lax.conv_general_dilated(x, kernel, (stride,) * 2, "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))


def group_norm(x, groups=4):
    batch, height, width, channels = x.shape
    y = x.reshape(batch, height, width, groups, channels // groups)
    y = (y - y.mean((1, 2, 4), keepdims=True)) * lax.rsqrt(y.var((1, 2, 4), keepdims=True) + 1e-5)
    return y.reshape(x.shape)


def noise_predictor(random, channels=8):
    """A U-Net with one level, attention at the bottom, and the time as a Fourier embedding."""
    weights = dict(
        time=(matrix(random, 16, 32), matrix(random, 32, channels)),
        first=matrix(random, 3, 3, 3, channels, scale=0.2),
        down=matrix(random, 3, 3, channels, 2 * channels, scale=0.1),
        attention=matrix(random, 2 * channels, 6 * channels),
        up=matrix(random, 3, 3, 2 * channels, channels, scale=0.1),
        last=matrix(random, 3, 3, 2 * channels, 3, scale=0.1),
    )

    def run(w, x, time):
        angles = time[:, None] * jnp.exp(-jnp.arange(8) / 8 * 9.2)
        embedded = jnp.concatenate([jnp.sin(angles), jnp.cos(angles)], -1)
        embedded = jax.nn.silu(embedded @ w["time"][0]) @ w["time"][1]
        skip = jax.nn.silu(group_norm(convolve(x, w["first"]) + embedded[:, None, None]))
        h = jax.nn.silu(group_norm(convolve(skip, w["down"], 2)))
        flat = h.reshape(h.shape[0], -1, h.shape[-1])
        q, k, v = jnp.split(flat @ w["attention"], 3, -1)
        scores = jnp.einsum("bqc,bkc->bqk", q, k) * h.shape[-1] ** -0.5
        h = h + (jax.nn.softmax(scores, -1) @ v).reshape(h.shape)
        h = jnp.concatenate([lax.conv_transpose(h, w["up"], (2, 2), "SAME"), skip], -1)
        return convolve(jax.image.resize(h, (*x.shape[:3], h.shape[-1]), "bilinear"), w["last"])

    return run, weights, (matrix(random, 2, 12, 12, 3, scale=1), random.uniform(0, 100, 2).astype("float32"))


with_gradient(noise_predictor)


@program
def diffusion(random, steps=6):
    predict, weights, (image, _) = noise_predictor(random)
    rates = jnp.linspace(1e-4, 0.02, steps)

    def run(w, image, key):
        def step(index, state):
            image, key = state
            time = steps - 1 - index
            key, sub = jax.random.split(key)
            noise = predict(w, image, jnp.full((2,), time, jnp.float32))
            image = (image - rates[time] * noise) * 1.01
            return image + 0.1 * jax.random.normal(sub, image.shape) * (time > 0), key

        return lax.fori_loop(0, steps, step, (image, key))[0]

    return run, weights, (image, KEY)


@program
def beam_search(random, vocabulary=11, width=8, beams=3, steps=7):
    weights = dict(
        tokens=matrix(random, vocabulary, width, scale=1),
        again=matrix(random, width, width, scale=1),
        out=matrix(random, width, vocabulary, scale=1),
    )

    def run(w, start):
        def step(state, index):
            h, scores, sequences, last = state
            h = jnp.tanh(w["tokens"][last] + h @ w["again"])
            scores, best = lax.top_k((jax.nn.log_softmax(h @ w["out"]) + scores[:, None]).reshape(-1), beams)
            parent, token = best // vocabulary, best % vocabulary
            return (h[parent], scores, sequences[parent].at[:, index].set(token), token), token

        empty = jnp.zeros((beams, steps), jnp.int32)
        state = (jnp.broadcast_to(start, (beams, width)), jnp.array([0.0, -1e9, -1e9]), empty, empty[:, 0])
        (_, scores, sequences, _), tokens = lax.scan(step, state, jnp.arange(steps))
        order = jnp.argsort(-scores)
        return sequences[order], scores[order], tokens

    return run, weights, (matrix(random, width, scale=1),)


@program
def variational_autoencoder(random):
    shapes = dict(encode=(24, 16), mean=(16, 4), spread=(16, 4), decode=(4, 16), out=(16, 24))
    weights = {name: matrix(random, *shape) for name, shape in shapes.items()}

    def loss(w, x, key):
        h = jax.nn.elu(x @ w["encode"])
        mean, spread = h @ w["mean"], h @ w["spread"]
        hidden = mean + jnp.exp(0.5 * spread) * jax.random.normal(key, mean.shape)
        logits = jax.nn.leaky_relu(hidden @ w["decode"]) @ w["out"]
        fit = optax.sigmoid_binary_cross_entropy(logits, jax.nn.sigmoid(x)).sum(-1).mean()
        return fit - 0.5 * (1 + spread - mean**2 - jnp.exp(spread)).sum(-1).mean()

    return jax.value_and_grad(loss), weights, (matrix(random, 6, 24, scale=1), KEY)


@program
def adversaries(random):
    """A step of a generator and a critic with a penalty on the critic's gradient (Gulrajani et al. 2017)."""
    weights = ((matrix(random, 8, 16), matrix(random, 16, 12)), (matrix(random, 12, 16), matrix(random, 16, 1)))
    generate = lambda w, z: jnp.tanh(jax.nn.relu(z @ w[0]) @ w[1])
    judge = lambda w, x: (jax.nn.leaky_relu(x @ w[0]) @ w[1])[..., 0]

    def critic_loss(critic, real, fake, mix):
        slopes = jax.vmap(jax.grad(judge, 1), (None, 0))(critic, mix * real + (1 - mix) * fake)
        penalty = ((jnp.sqrt((slopes**2).sum(-1) + 1e-8) - 1) ** 2).mean()
        return judge(critic, fake).mean() - judge(critic, real).mean() + 10 * penalty

    def run(w, real, key):
        generator, critic = w
        noise = jax.random.normal(key, (6, 8))
        mix = jax.random.uniform(jax.random.fold_in(key, 1), (6, 1))
        loss, slope = jax.value_and_grad(critic_loss)(critic, real, generate(generator, noise), mix)
        critic = jax.tree.map(lambda w, g: w - 0.01 * g, critic, slope)
        slope = jax.grad(lambda generator: -judge(critic, generate(generator, noise)).mean())(generator)
        return jax.tree.map(lambda w, g: w - 0.01 * g, generator, slope), critic, loss

    return run, weights, (matrix(random, 6, 12, scale=1), KEY)


def stacked(layers):
    return jax.tree.map(lambda *leaves: numpy.stack(leaves), *layers)


@with_gradient
def vision_transformer(random, width=16, heads=2, patches=10, depth=3):
    def layer():
        return dict(
            norms=(around_one(random, width), around_one(random, width)),
            attention=(matrix(random, width, 3 * width), matrix(random, width, width)),
            dense=(matrix(random, width, 4 * width), matrix(random, 4 * width, width)),
        )

    weights = dict(
        patch=matrix(random, 4, 4, 3, width, scale=0.15),
        token=matrix(random, 1, 1, width),
        positions=matrix(random, 1, patches, width, scale=0.1),
        layers=stacked([layer() for _ in range(depth)]),
        head=matrix(random, width, 7),
    )

    def norm(x, scale):
        return (x - x.mean(-1, keepdims=True)) / jnp.sqrt(x.var(-1, keepdims=True) + 1e-6) * scale

    def block(x, w):
        split = (norm(x, w["norms"][0]) @ w["attention"][0]).reshape(*x.shape[:2], heads, -1)
        mixed = jax.nn.dot_product_attention(*jnp.split(split, 3, -1)).reshape(x.shape)
        x = x + mixed @ w["attention"][1]
        return x + jax.nn.gelu(norm(x, w["norms"][1]) @ w["dense"][0]) @ w["dense"][1], None

    def run(w, image):
        x = lax.conv_general_dilated(image, w["patch"], (4, 4), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC"))
        x = x.reshape(x.shape[0], -1, width)
        x = jnp.concatenate([jnp.broadcast_to(w["token"], (x.shape[0], 1, width)), x], 1) + w["positions"]
        x, _ = lax.scan(jax.checkpoint(block), x, w["layers"])
        return jax.nn.softmax(norm(x[:, 0], 1.0) @ w["head"])

    return run, weights, (matrix(random, 2, 12, 12, 3, scale=1),)


@program
def sampled_decoder(random, width=32, heads=4, shared=2, size=8, vocabulary=40, prompt=5, steps=6):
    """Rotary positions, RMS norms, gated units, grouped queries, a cache, a scan over layers; samples of the five best."""

    def layer():
        shapes = dict(
            q=(width, heads * size), k=(width, shared * size), v=(width, shared * size), o=(heads * size, width)
        )
        shapes |= dict(gate=(width, 3 * width), up=(width, 3 * width), down=(3 * width, width))
        norms = dict(norm1=around_one(random, width), norm2=around_one(random, width))
        return {name: matrix(random, *shape) for name, shape in shapes.items()} | norms

    weights = dict(
        tokens=matrix(random, vocabulary, width, scale=1),
        layers=stacked([layer() for _ in range(2)]),
        norm=around_one(random, width),
        out=matrix(random, width, vocabulary),
    )

    def norm(x, scale):
        return x * lax.rsqrt((x**2).mean(-1, keepdims=True) + 1e-6) * scale

    def rotate(x, positions):
        angles = positions[:, None] * 10000.0 ** (-jnp.arange(size // 2) / (size // 2))
        cosine, sine = jnp.cos(angles)[:, None], jnp.sin(angles)[:, None]
        a, b = jnp.split(x, 2, -1)
        return jnp.concatenate([a * cosine - b * sine, a * sine + b * cosine], -1)

    def forward(w, tokens, cache, start):
        batch, count = tokens.shape
        positions = start + jnp.arange(count)

        def block(x, layer):
            w, (keys, values) = layer
            y = norm(x, w["norm1"])
            q = rotate((y @ w["q"]).reshape(batch, count, heads, size), positions)
            k = rotate((y @ w["k"]).reshape(batch, count, shared, size), positions)
            v = (y @ w["v"]).reshape(batch, count, shared, size)
            keys = lax.dynamic_update_slice(keys, k, (0, start, 0, 0))
            values = lax.dynamic_update_slice(values, v, (0, start, 0, 0))
            q = q.reshape(batch, count, shared, heads // shared, size)
            scores = jnp.einsum("bnghe,bmge->bghnm", q, keys) * size**-0.5
            scores = jnp.where(jnp.arange(prompt + steps) <= positions[:, None], scores, -1e30)
            mixed = jnp.einsum("bghnm,bmge->bnghe", jax.nn.softmax(scores, -1), values)
            x = x + mixed.reshape(batch, count, heads * size) @ w["o"]
            y = norm(x, w["norm2"])
            return x + (jax.nn.silu(y @ w["gate"]) * (y @ w["up"])) @ w["down"], (keys, values)

        x, cache = lax.scan(block, w["tokens"][tokens], (w["layers"], cache))
        return norm(x[:, -1], w["norm"]) @ w["out"], cache

    def run(w, tokens, key):
        empty = jnp.zeros((2, tokens.shape[0], prompt + steps, shared, size))
        logits, cache = forward(w, tokens, (empty, empty), 0)
        written = jnp.zeros((tokens.shape[0], steps), jnp.int32)

        def more(state):
            return (state[0] < steps) & ~jnp.all(state[2][:, -1] == vocabulary - 1)

        def step(state):
            index, logits, written, cache, key = state
            key, sub = jax.random.split(key)
            best, tokens = lax.top_k(logits, 5)
            token = jnp.take_along_axis(tokens, jax.random.categorical(sub, best / 0.7)[:, None], 1)
            written = lax.dynamic_update_slice(written, token, (0, index))
            logits, cache = forward(w, token, cache, prompt + index)
            return index + 1, logits, written, cache, key

        count, logits, written, _, _ = lax.while_loop(more, step, (0, logits, written, cache, key))
        return written, logits, count

    return run, weights, (random.integers(0, vocabulary, (2, prompt)).astype("int32"), KEY)


@with_gradient
def mixture_of_experts(random, width=16, experts=4, hidden=24, tokens=20):
    weights = dict(
        router=matrix(random, width, experts),
        up=matrix(random, experts, width, hidden, scale=0.25),
        down=matrix(random, experts, hidden, width, scale=0.2),
    )

    def run(w, x):
        chances, chosen = lax.top_k(jax.nn.softmax(x @ w["router"]), 2)
        chances = chances / chances.sum(-1, keepdims=True)
        hot = jax.nn.one_hot(chosen, experts)
        place = jnp.cumsum(hot.reshape(-1, experts), 0).reshape(hot.shape) * hot - hot
        slot = jax.nn.one_hot(place.astype(jnp.int32), 12) * hot[..., None]
        inside = jnp.einsum("td,tkes->esd", x, slot)
        inside = jnp.einsum("esh,ehd->esd", jax.nn.gelu(jnp.einsum("esd,edh->esh", inside, w["up"])), w["down"])
        return jnp.einsum("esd,tk,tkes->td", inside, chances, slot)

    return run, weights, (matrix(random, tokens, width, scale=1),)


@with_gradient
def sorted_experts(random, width=16, experts=4, hidden=24, tokens=20):
    """The same by sorting tokens and multiplying ragged groups."""
    weights = dict(
        router=matrix(random, width, experts),
        up=matrix(random, experts, width, hidden, scale=0.25),
        down=matrix(random, experts, hidden, width, scale=0.2),
    )

    def run(w, x):
        chosen = jnp.argmax(x @ w["router"], -1)
        order, sizes = jnp.argsort(chosen), jnp.bincount(chosen, length=experts)
        inside = lax.ragged_dot(jax.nn.silu(lax.ragged_dot(x[order], w["up"], sizes)), w["down"], sizes)
        return jnp.zeros_like(x).at[order].set(inside)

    return run, weights, (matrix(random, tokens, width, scale=1),)


@with_gradient
def graph_attention(random, nodes=12, edges=30, width=8):
    def layer():
        return dict(
            edge=matrix(random, 2 * width, width), node=matrix(random, 2 * width, width), score=matrix(random, width)
        )

    def run(w, x, senders, receivers):
        total = lambda values: jax.ops.segment_sum(values, receivers, nodes)
        for layer in w:
            message = jax.nn.leaky_relu(jnp.concatenate([x[senders], x[receivers]], -1) @ layer["edge"])
            score = message @ layer["score"]
            share = jnp.exp(score - jax.ops.segment_max(score, receivers, nodes)[receivers])
            share = share / (total(share)[receivers] + 1e-9)
            x = x + jnp.tanh(jnp.concatenate([x, total(message * share[:, None])], -1) @ layer["node"])
        return x.mean(0), x

    ends = [random.integers(0, nodes, edges).astype("int32") for _ in range(2)]
    return run, [layer(), layer()], (matrix(random, nodes, width, scale=1), *ends)


@program
def derivatives(random):
    """Second derivatives forwards and backwards, and derivatives of one's own."""

    @jax.custom_jvp
    def safe_log(x):
        return jnp.where(x > 0, jnp.log(jnp.where(x > 0, x, 1.0)), 0.0)

    safe_log.defjvp(lambda primals, tangents: (safe_log(primals[0]), tangents[0] / jnp.maximum(primals[0], 0.1)))

    @jax.custom_vjp
    def clipped(x):
        return x

    clipped.defvjp(lambda x: (x, None), lambda _, slope: (jnp.clip(slope, -0.1, 0.1),))

    def run(w, x):
        one = lambda x: (jnp.tanh(x @ w[0]) @ w[1])[0]
        laplacian = jax.vmap(lambda x: jnp.trace(jax.hessian(one)(x)))(x)
        along = jax.jvp(jax.grad(lambda x: jax.vmap(one)(x).sum() ** 2), (x,), (jnp.ones_like(x),))[1]
        both = jax.vmap(jax.jacfwd(one))(x) - jax.vmap(jax.jacrev(one))(x) * 0.5
        own = jax.grad(lambda x: (safe_log(clipped(x)) ** 2).sum())(x)
        return laplacian, along, both, own

    return run, (matrix(random, 6, 5), matrix(random, 5, 1)), (matrix(random, 4, 6, scale=1),)


@program
def policy_gradient(random, steps=9, worlds=3, actions=4):
    """Proximal policy optimization (Schulman et al. 2017) with generalized advantages by a reversed scan."""
    weights = dict(hidden=matrix(random, 6, 8), policy=matrix(random, 8, actions), value=matrix(random, 8, 1))

    def loss(w, seen, taken, rewards, ends, before):
        h = jnp.tanh(seen @ w["hidden"])
        chances, values = jax.nn.log_softmax(h @ w["policy"]), (h @ w["value"])[..., 0]
        fixed = lax.stop_gradient(values)

        def back(later, now):
            reward, end, following, value = now
            advantage = reward + 0.99 * following * (1 - end) - value + 0.94 * (1 - end) * later
            return advantage, advantage

        steps = (rewards[:-1], ends[:-1], fixed[1:], fixed[:-1])
        _, advantages = lax.scan(back, jnp.zeros(worlds), steps, reverse=True)
        ratio = jnp.exp(jnp.take_along_axis(chances, taken[..., None], -1)[..., 0] - before)[:-1]
        gain = (advantages - advantages.mean()) / (advantages.std() + 1e-8)
        policy = -jnp.minimum(ratio * gain, jnp.clip(ratio, 0.8, 1.2) * gain).mean()
        value = optax.huber_loss(values[:-1], advantages + fixed[:-1]).mean()
        return policy + 0.5 * value + 0.01 * (jnp.exp(chances) * chances).sum(-1).mean()

    def run(w, *batch):
        value, slope = jax.value_and_grad(loss)(w, *batch)
        rule = optax.chain(optax.clip_by_global_norm(0.5), optax.scale(-0.1))
        return value, optax.apply_updates(w, rule.update(slope, rule.init(w))[0])

    shape = (steps, worlds)
    batch = (
        matrix(random, *shape, 6, scale=1),
        random.integers(0, actions, shape).astype("int32"),
        matrix(random, *shape, scale=1),
        (random.random(shape) < 0.2).astype("float32"),
        -random.uniform(0.5, 2, shape).astype("float32"),
    )
    return run, weights, batch


@with_gradient
def kalman_filter(random, states=3, seen=2, steps=8):
    def run(w, measured):
        transition, view = w

        def step(state, y):
            x, spread = state
            x, spread = transition @ x, transition @ spread @ transition.T + 0.1 * jnp.eye(states)
            total = view @ spread @ view.T + 0.5 * jnp.eye(seen)
            gain = jax.scipy.linalg.solve(total, view @ spread, assume_a="pos").T
            error = y - view @ x
            fit = error @ jnp.linalg.solve(total, error) + jnp.linalg.slogdet(total)[1]
            return (x + gain @ error, spread - gain @ view @ spread), -0.5 * fit

        (x, spread), fits = lax.scan(step, (jnp.zeros(states), jnp.eye(states)), measured)
        return x, spread, fits.sum()

    weights = (matrix(random, states, states), matrix(random, seen, states))
    return run, weights, (matrix(random, steps, seen, scale=1),)


@program
def gaussian_process(random, points=12):
    def run(w, x, y):
        def fit(w):
            distance = ((x[:, None] - x[None]) ** 2).sum(-1)
            kernel = jnp.exp(w[1] - 0.5 * distance / jnp.exp(w[0])) + 0.5 * jnp.eye(points)
            lower = jnp.linalg.cholesky(kernel)
            return 0.5 * y @ jax.scipy.linalg.cho_solve((lower, True), y) + jnp.log(jnp.diag(lower)).sum()

        return jax.value_and_grad(fit)(w)

    return (
        run,
        numpy.array([0.3, 0.2], "float32"),
        (matrix(random, points, 2, scale=1), matrix(random, points, scale=1)),
    )


@with_gradient
def fourier_operator(random, width=8):
    """Li et al. 2021: weights for the lowest frequencies."""

    def run(w, x):
        frequencies = jnp.fft.rfft2(x, axes=(1, 2))
        low = jnp.einsum("bxyi,xyio->bxyo", frequencies[:, :4, :3], lax.complex(*w))
        kept = jnp.zeros_like(frequencies).at[:, :4, :3].set(low)
        return jax.nn.gelu(jnp.fft.irfft2(kept, s=x.shape[1:3], axes=(1, 2)) + x)

    weights = tuple(matrix(random, 4, 3, width, width, scale=0.3) for _ in range(2))
    return run, weights, (matrix(random, 2, 10, 8, width, scale=1),)


@program
def non_maximum_suppression(random, boxes=20):
    def run(_, box, score):
        left, top, right, bottom = jnp.split(box, 4, -1)
        area = (right - left) * (bottom - top)
        width = jnp.maximum(0, jnp.minimum(right, right.T) - jnp.maximum(left, left.T))
        height = jnp.maximum(0, jnp.minimum(bottom, bottom.T) - jnp.maximum(top, top.T))
        order = jnp.argsort(-score)
        overlap = (width * height / (area + area.T - width * height))[order][:, order]

        def step(index, kept):
            return jnp.where((overlap[index] > 0.3) & (jnp.arange(boxes) > index) & kept[index], False, kept)

        kept = lax.fori_loop(0, boxes, step, jnp.ones(boxes, bool))
        return order, kept, jnp.where(kept, score[order], 0)

    corner = random.uniform(0, 5, (boxes, 2))
    box = numpy.concatenate([corner, corner + random.uniform(1, 4, (boxes, 2))], 1).astype("float32")
    return run, (), (box, random.random(boxes).astype("float32"))


@program
def distributions(random):
    def run(_, x, key):
        draws = (
            lambda key: jax.random.gamma(key, jnp.abs(x) + 0.5),
            lambda key: jax.random.dirichlet(key, jnp.ones(4), (3,)),
            lambda key: jax.random.multivariate_normal(key, jnp.zeros(2), jnp.eye(2) * 2, (4,)),
            lambda key: jax.random.poisson(key, 3.0, (7,)),
            lambda key: jax.random.permutation(key, 9),
            lambda key: jax.random.truncated_normal(key, -1, 1, (5,)),
            lambda key: jax.random.bernoulli(key, 0.3, (9,)),
            lambda key: jax.random.categorical(key, x, shape=(5,)),
        )
        return [draw(sub) for draw, sub in zip(draws, jax.random.split(key, len(draws)))]

    return run, (), (matrix(random, 6, scale=1), KEY)


@program
def branches(random):
    """Loops in loops, conditions in scans, and what vmap makes of them."""

    def run(_, x):
        nested = lax.scan(lambda c, row: lax.scan(lambda a, b: (a * 0.5 + b, a), c, row), jnp.float32(0), x)
        either = lambda c, row: lax.cond(row.sum() > 0, lambda c: (jnp.tanh(c + row), c), lambda c: (c * 0.5, -c), c)
        slope = jax.grad(lambda x: lax.scan(either, jnp.ones(5), x)[1].sum())(x)
        ragged = jax.vmap(lambda row: lax.while_loop(lambda s: s.sum() < 20, lambda s: s * 1.3 + 1, row))(x)
        cases = [jnp.sin, jnp.cos, lambda value: value * 2]
        chosen = jax.vmap(lambda index, row: lax.switch(index, cases, row))(jnp.arange(6) % 3, x)
        return nested, slope, ragged, chosen

    return run, (), (matrix(random, 6, 5, scale=1),)
