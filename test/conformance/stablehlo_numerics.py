#!/usr/bin/env python3
"""Compares the reference evaluator with what XLA gives on the CPU, op by op, for every element type.

usage: stablehlo_numerics.py TPU_OPT

Each check is a JAX function with its arguments. Its text goes through tpu-opt --stablehlo-evaluate. Needs JAX. It is run by
hand after changes to lib/Reference; exit status 0 if everything agrees.
"""

import os
import re
import subprocess
import sys

os.environ.setdefault("JAX_PLATFORMS", "cpu")

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
from jax import lax
from jaxlib.mlir import ir

jax.config.update("jax_enable_x64", True)

TPU_OPT = sys.argv[1]
NAMES = {
    "float32": "f32",
    "float64": "f64",
    "float16": "f16",
    "bfloat16": "bf16",
    "int8": "i8",
    "int16": "i16",
    "int32": "i32",
    "int64": "i64",
    "uint8": "ui8",
    "uint16": "ui16",
    "uint32": "ui32",
    "uint64": "ui64",
    "bool": "i1",
    "complex64": "complex<f32>",
    "complex128": "complex<f64>",
}


def ttype(a):
    return "tensor<" + "".join(f"{d}x" for d in a.shape) + NAMES[a.dtype.name] + ">"


def literal(a):
    a = np.ascontiguousarray(a)
    if a.size == 0:
        return f"dense<> : {ttype(a)}"
    if a.dtype == np.bool_:
        return f"dense<{str(a.tolist()).lower()}> : {ttype(a)}"
    return f'dense<"0x{a.tobytes().hex().upper()}"> : {ttype(a)}'


def evaluate(text, args, outs, option=""):
    lines = ["  func.func @run() -> (" + ", ".join(ttype(o) for o in outs) + ") {"]
    for i, a in enumerate(args):
        lines.append(f"    %a{i} = stablehlo.constant {literal(a)}")
    n = len(outs)
    lines.append(
        f"    %r{':%d' % n if n != 1 else ''} = func.call @main("
        + ", ".join(f"%a{i}" for i in range(len(args)))
        + ") : ("
        + ", ".join(map(ttype, args))
        + ") -> ("
        + ", ".join(map(ttype, outs))
        + ")"
    )
    rs = [f"%r#{i}" for i in range(n)] if n != 1 else ["%r"]
    lines.append("    return " + ", ".join(rs) + " : " + ", ".join(map(ttype, outs)))
    lines.append("  }")
    text = text.rstrip()
    assert text.endswith("}")
    text = text[:-1] + "\n".join(lines) + "\n}\n"
    p = subprocess.run(
        [TPU_OPT, "--stablehlo-evaluate" + option, "--mlir-print-elementsattrs-with-hex-if-larger=0"],
        input=text,
        capture_output=True,
        text=True,
    )
    if p.returncode:
        raise RuntimeError(p.stderr[:600])
    results = []
    i = p.stdout.index("@run()")
    with ir.Context() as ctx:
        consts = re.findall(r"stablehlo.constant (dense.*)", p.stdout[i:])
        for c, o in zip(consts, outs):
            results.append(parse(c, o))
    return results


def parse(c, o):
    c, t = c.rsplit(" : ", 1)
    body = c[len("dense<") : -1]
    if body == "":
        return np.zeros(o.shape, o.dtype)
    if body.startswith('"0x'):
        raw = bytes.fromhex(body[3:-1])
        if o.dtype == np.bool_:
            bits = (
                np.unpackbits(np.frombuffer(raw, np.uint8), bitorder="little")[: o.size]
                if len(raw) * 8 >= o.size and len(raw) < o.size
                else np.frombuffer(raw, np.uint8)
            )
            return bits.astype(bool).reshape(o.shape)
        a = np.frombuffer(raw, o.dtype)
        return np.broadcast_to(a.reshape(o.shape) if a.size == o.size else a.reshape(()), o.shape)
    with ir.Context():
        a = (
            np.array(ir.DenseElementsAttr(ir.Attribute.parse(f"dense<{body}> : {t}")))
            if o.dtype != ml_dtypes.bfloat16
            else None
        )
    if a is None:
        if "0x" in body:
            return np.full(o.shape, np.frombuffer(int(body, 16).to_bytes(2, "little"), o.dtype)[0])
        return np.full(o.shape, float(body)).astype(o.dtype)
    return a.reshape(o.shape)


def tolerance(dtype):
    return {
        "float32": 2e-6,
        "float64": 1e-13,
        "float16": 2e-3,
        "bfloat16": 1.6e-2,
        "complex64": 5e-6,
        "complex128": 1e-12,
    }.get(dtype.name, 0)


fails = 0
count = 0


def check(name, f, *args, tol=None, option="", names=None):
    global fails, count
    count += 1
    args = [np.asarray(a) for a in args]
    try:
        low = jax.jit(f, keep_unused=True).lower(*args)
        expected = [np.asarray(o) for o in jax.tree_util.tree_leaves(jax.jit(f)(*args))]
        found = evaluate(low.as_text(), args, expected, option)
    except Exception as e:
        fails += 1
        print("FAIL", name, type(e).__name__, str(e)[:500])
        return
    for i, (e, g) in enumerate(zip(expected, found)):
        t = tolerance(e.dtype) if tol is None else tol[names[i]] if isinstance(tol, dict) else tol
        with np.errstate(all="ignore"):
            if e.dtype.kind in "fV" or "float" in e.dtype.name:
                ok = np.allclose(
                    e.astype(np.float64), g.astype(np.float64), rtol=t, atol=t * 1e-3, equal_nan=True
                )
            elif e.dtype.kind == "c":
                ok = np.allclose(e, g, rtol=t, atol=t, equal_nan=True)
            else:
                ok = np.array_equal(e, g)
        if not ok:
            fails += 1
            bad = np.argwhere(
                ~np.isclose(
                    e.astype(np.float64) if e.dtype.kind not in "c" else e,
                    g.astype(np.float64) if e.dtype.kind not in "c" else g,
                    rtol=t,
                    atol=t * 1e-3,
                    equal_nan=True,
                )
            )[:4]
            print(
                "FAIL",
                name,
                names[i] if names else f"out{i}",
                e.dtype,
                e.shape,
                [
                    (
                        tuple(b),
                        e[tuple(b)],
                        g[tuple(b)],
                        [a[tuple(b)] if a.shape == e.shape else None for a in args],
                    )
                    for b in bad
                ],
            )


def group(label, fs, *args, tol=None):
    names = list(fs)
    check(label, lambda *a: [fs[n](*a) for n in names], *args, tol=tol, names=names)


rng = np.random.default_rng(0)
bf16 = jnp.bfloat16
S = np.array(
    [
        0.0,
        -0.0,
        1,
        -1,
        0.5,
        -0.5,
        1.5,
        2.5,
        -2.5,
        np.inf,
        -np.inf,
        np.nan,
        1e38,
        -1e-3,
        1e-6,
        3.7,
        -8.2,
        20.0,
        100.0,
        -100.0,
    ]
)
for dt in (np.float32, np.float64, np.float16, bf16):
    x = np.concatenate([S, rng.normal(size=60) * 3]).astype(dt)
    fs = dict(
        abs=jnp.abs,
        cbrt=jnp.cbrt,
        ceil=jnp.ceil,
        cos=jnp.cos,
        exp=jnp.exp,
        expm1=jnp.expm1,
        floor=jnp.floor,
        isfinite=jnp.isfinite,
        log=jnp.log,
        log1p=jnp.log1p,
        logistic=lax.logistic,
        neg=jnp.negative,
        rnd=lambda x: lax.round(x),
        rne=lambda x: lax.round(x, lax.RoundingMethod.TO_NEAREST_EVEN),
        rsqrt=lax.rsqrt,
        sign=jnp.sign,
        sin=jnp.sin,
        sqrt=jnp.sqrt,
        tan=jnp.tan,
        tanh=jnp.tanh,
        erf=lax.erf,
        erfc=lax.erfc,
        erfinv=lambda x: lax.erf_inv(x / 10),
        digamma=lax.digamma,
        asin=jnp.arcsin,
        acos=jnp.arccos,
        atan=jnp.arctan,
        sinh=jnp.sinh,
        cosh=jnp.cosh,
        asinh=jnp.arcsinh,
        acosh=jnp.arccosh,
        atanh=jnp.arctanh,
        i1e=lax.bessel_i1e,
        square=jnp.square,
        rp=lambda x: lax.reduce_precision(x, 5, 3),
    )
    for n in [k for k in fs if dt == np.float64 and k == "rp"]:
        del fs[n]
    tol = {
        n: {
            np.float32: (
                2e-5
                if n in ("digamma", "tan", "i1e", "erfinv", "expm1", "acosh", "asinh", "erfc", "atanh")
                else 4e-6
            ),
            np.float64: 1e-9,
            np.float16: 4e-3,
            bf16: 2e-2,
        }[dt]
        for n in fs
    }
    group(f"unary {np.dtype(dt)}", fs, x, tol=tol)
    y = np.roll(x, 7)
    group(
        f"binary {np.dtype(dt)}",
        dict(
            add=lax.add,
            sub=lax.sub,
            mul=lax.mul,
            div=lax.div,
            max=lax.max,
            min=lax.min,
            pow=lax.pow,
            rem=lax.rem,
            atan2=lax.atan2,
            lt=lax.lt,
            ne=lax.ne,
            ge=lax.ge,
            nextafter=lax.nextafter,
            sort=lambda a, b: lax.sort(a),
            clamp=lambda a, b: lax.clamp(np.asarray(-1, dt), a, np.asarray(2, dt)),
            sel=lambda a, b: jnp.where(a > b, a, b),
        ),
        x,
        y,
        tol={
            **{k: None for k in ()},
            **dict.fromkeys(
                "add sub mul div max min pow rem atan2 lt ne ge nextafter sort clamp sel".split(),
                {np.float32: 3e-6, np.float64: 1e-12, np.float16: 2e-3}.get(dt, 1.6e-2),
            ),
        },
    )
    group(
        f"convert {np.dtype(dt)}",
        {
            np.dtype(t2).name: (lambda a, t2=t2: lax.convert_element_type(a, t2))
            for t2 in (
                np.float32,
                np.float64,
                np.float16,
                bf16,
                np.int8,
                np.int32,
                np.int64,
                np.uint8,
                np.uint32,
                np.uint64,
                np.bool_,
            )
        },
        x,
    )
for dt in (np.int8, np.int16, np.int32, np.int64, np.uint8, np.uint16, np.uint32, np.uint64):
    ii = np.iinfo(dt)
    x = np.concatenate(
        [[ii.min, ii.max, 0, 1, 2, 3, ii.max - 1], rng.integers(ii.min, ii.max, 40, dtype=dt)]
    ).astype(dt)
    y = np.roll(x, 3)
    fs = dict(popcnt=lax.population_count, clz=lax.clz, inv=lax.bitwise_not, neg=lax.neg, sign=lax.sign)
    group(f"unary {np.dtype(dt)}", fs, x)
    s = (y % (np.iinfo(dt).bits + 3)).astype(dt)
    group(
        f"binary {np.dtype(dt)}",
        dict(
            add=lax.add,
            sub=lax.sub,
            mul=lax.mul,
            div=lax.div,
            rem=lax.rem,
            max=lax.max,
            min=lax.min,
            and_=lax.bitwise_and,
            or_=lax.bitwise_or,
            xor=lax.bitwise_xor,
            lt=lax.lt,
            sort=lambda a, b: lax.sort((a, b), num_keys=1)[1],
            topk=lambda a, b: lax.top_k(a, 5)[1],
        ),
        x,
        y,
    )
    group(
        f"shift {np.dtype(dt)}",
        dict(sl=lax.shift_left, sra=lax.shift_right_arithmetic, srl=lax.shift_right_logical),
        x,
        s,
    )
    group(
        f"convert {np.dtype(dt)}",
        {
            np.dtype(t2).name: (lambda a, t2=t2: lax.convert_element_type(a, t2))
            for t2 in (
                np.float32,
                np.float64,
                np.float16,
                bf16,
                np.int8,
                np.int64,
                np.uint8,
                np.uint64,
                np.bool_,
            )
        },
        x,
    )
for cd in (np.complex64, np.complex128):
    z = (rng.normal(size=20) + 1j * rng.normal(size=20)).astype(cd)
    w = np.roll(z, 3)
    group(
        f"unary {np.dtype(cd)}",
        dict(
            abs=jnp.abs,
            cos=jnp.cos,
            exp=jnp.exp,
            expm1=jnp.expm1,
            log=jnp.log,
            log1p=jnp.log1p,
            logistic=lax.logistic,
            neg=jnp.negative,
            rsqrt=lax.rsqrt,
            sign=jnp.sign,
            sin=jnp.sin,
            sqrt=jnp.sqrt,
            tan=jnp.tan,
            tanh=jnp.tanh,
            real=jnp.real,
            imag=jnp.imag,
            asin=jnp.arcsin,
            acosh=jnp.arccosh,
        ),
        z,
        tol=2e-5 if cd == np.complex64 else 1e-11,
    )
    group(
        f"binary {np.dtype(cd)}",
        dict(
            add=lax.add,
            mul=lax.mul,
            div=lax.div,
            pow=lax.pow,
            eq=lax.eq,
            mm=lambda a, b: a.reshape(4, 5) @ b.reshape(5, 4),
        ),
        z,
        w,
        tol=2e-5 if cd == np.complex64 else 1e-11,
    )
A = rng.normal(size=(4, 6)).astype(np.float32)
I = rng.integers(0, 4, size=5).astype(np.int32)
group(
    "shape",
    dict(
        resh=lambda x: x.reshape(3, 8),
        T=lambda x: x.T,
        flip=lambda x: jnp.flip(x, 1),
        pad=lambda x: jnp.pad(x, ((1, 2), (0, 3))),
        pad2=lambda x: lax.pad(x, np.float32(7), [(1, -1, 2), (-2, 0, 1)]),
        s=lambda x: x[1:3],
        s2=lambda x: x[::2, 1::2],
        ds=lambda x: lax.dynamic_slice(x, (3, 2), (2, 2)),
        dus=lambda x: lax.dynamic_update_slice(x, x[:2, :2], (3, 1)),
        cat=lambda x: jnp.concatenate([x, x * 2], 1),
        tile=lambda x: jnp.tile(x, 2),
        iota=lambda x: lax.iota(np.uint8, 3),
        e=lambda x: x[:0].sum(0),
        e2=lambda x: x[:, :0] @ x[:, :0].T,
        bc=lambda x: lax.bitcast_convert_type(x, np.uint8),
        bc2=lambda x: lax.bitcast_convert_type(x.reshape(4, 3, 2), np.float64),
        hot=lambda x: jax.nn.one_hot(jnp.arange(3), 5),
    ),
    A,
)
group(
    "index",
    dict(
        g=lambda x, i: x[i],
        add=lambda x, i: x.at[i].add(1.5),
        set=lambda x, i: x.at[i[:2]].set(2.0),
        mul=lambda x, i: x.at[i, i].mul(3.0),
        mx=lambda x, i: x.at[i].max(0.0),
        app=lambda x, i: x.at[i].apply(jnp.sin),
        tal=lambda x, i: jnp.take_along_axis(x, jnp.argsort(x, 1), 1),
        srt=lambda x, i: jnp.sort(x, 0),
        s2=lambda x, i: lax.sort((jnp.round(x), x), num_keys=2, dimension=0)[1],
        tk=lambda x, i: lax.top_k(x, 2)[0],
        am=lambda x, i: jnp.argmax(x, 1),
        vm=lambda x, i: jax.vmap(lambda a, b: a[b])(x, i[:4]),
        take=lambda x, i: jnp.take(x, jnp.array([7, -9, 1]), axis=1, mode="clip"),
        fill=lambda x, i: jnp.take(x, jnp.array([7, -9, 1]), axis=1, mode="fill"),
        ds2=lambda x, i: jax.vmap(lambda k: lax.dynamic_slice(x, (k, k), (2, 3)))(i),
    ),
    A,
    I,
)
group(
    "dot",
    dict(
        a=lambda x: x @ x.T,
        b=lambda x: jnp.einsum("bij,bjk->bik", x.reshape(2, 2, 6), x.reshape(2, 6, 2)),
        c=lambda x: jnp.einsum("abc,cbd->ad", x.reshape(2, 2, 6), x.reshape(6, 2, 2)),
        d=lambda x: x[0] @ x[1],
        i=lambda x: (x * 10).astype(np.int8) @ (x * 10).astype(np.int8).T,
        p=lambda x: lax.dot(
            (x * 10).astype(np.int8), (x * 10).astype(np.int8).T, preferred_element_type=np.int32
        ),
        bf=lambda x: x.astype(bf16) @ x.astype(bf16).T,
        bf32=lambda x: lax.dot(x.astype(bf16), x.astype(bf16).T, preferred_element_type=np.float32),
        bo=lambda x: (x > 0) @ (x > 0).T,
    ),
    A,
    tol=dict(a=3e-6, b=3e-6, c=3e-6, d=3e-6, i=0, p=0, bf=1.6e-2, bf32=3e-6, bo=0),
)
X = rng.normal(size=(2, 9, 7, 4)).astype(np.float32)


def cv(*a, **k):
    return lambda x, w: lax.conv_general_dilated(x, w, *a, **k)


dn = ("NHWC", "HWIO", "NHWC")
group(
    "conv",
    dict(
        a=cv((2, 1), [(1, 2), (0, 1)], lhs_dilation=(1, 2), rhs_dilation=(2, 1), dimension_numbers=dn),
        same=cv((1, 1), "SAME", dimension_numbers=dn),
        st=cv((2, 3), "VALID", dimension_numbers=dn),
        neg=cv((1, 1), [(-1, 2), (3, -2)], dimension_numbers=dn),
    ),
    X,
    rng.normal(size=(3, 2, 4, 6)).astype(np.float32),
    tol=6e-5,
)
group(
    "convg",
    dict(g=cv((1, 1), "SAME", dimension_numbers=dn, feature_group_count=2)),
    X,
    rng.normal(size=(3, 2, 2, 6)).astype(np.float32),
    tol=6e-5,
)
group(
    "convb",
    dict(g=cv((1, 1), "SAME", dimension_numbers=dn, batch_group_count=2)),
    X,
    rng.normal(size=(3, 2, 4, 6)).astype(np.float32),
    tol=6e-5,
)
group(
    "convt",
    dict(t=lambda x, w: lax.conv_transpose(x, w, (2, 2), "SAME", dimension_numbers=dn)),
    X,
    rng.normal(size=(3, 2, 4, 6)).astype(np.float32),
    tol=6e-5,
)
group(
    "convgrad",
    dict(
        l=lambda x, w: jax.grad(
            lambda w: jnp.sum(
                lax.reduce_window(
                    lax.conv_general_dilated(x, w, (2, 1), "SAME", dimension_numbers=dn),
                    -jnp.inf,
                    lax.max,
                    (1, 2, 2, 1),
                    (1, 2, 2, 1),
                    "VALID",
                )
                ** 2
            )
        )(w),
        x=lambda x, w: jax.grad(
            lambda x: jnp.sum(
                lax.reduce_window(
                    lax.conv_general_dilated(x, w, (2, 1), "SAME", dimension_numbers=dn),
                    -jnp.inf,
                    lax.max,
                    (1, 2, 2, 1),
                    (1, 2, 2, 1),
                    "SAME",
                )
                ** 2
            )
        )(x),
    ),
    X,
    rng.normal(size=(3, 2, 4, 6)).astype(np.float32),
    tol=1e-4,
)
fs = dict(
    sum=jnp.sum,
    mx=lambda x: x.max(1),
    pr=lambda x: x.prod(0),
    mean=jnp.mean,
    cs=lambda x: jnp.cumsum(x, 1),
    cp=jnp.cumprod,
    rw=lambda x: lax.reduce_window(x, 0.0, lax.add, (2, 2), (1, 1), "SAME"),
    rwd=lambda x: lax.reduce_window(
        x,
        np.float32(0),
        lax.add,
        (2, 2),
        (1, 2),
        [(1, 2), (0, 3)],
        base_dilation=(2, 1),
        window_dilation=(1, 2),
    ),
    od=lambda x: lax.reduce(x, np.float32(0), lambda a, b: a + b * 2, (0,)),
    two=lambda x: lax.reduce(
        (x, x), (np.float32(0), np.float32(1)), lambda a, b: (a[0] + b[0], a[1] * b[1]), (0,)
    )[1],
    std=jnp.std,
    sm=jax.nn.softmax,
    am=lambda x: lax.argmax(x, 0, np.int32),
    all=lambda x: jnp.all(x > -1, 1),
    lse=jax.nn.logsumexp,
    gelu=lambda x: jax.nn.gelu(x, approximate=False),
)
group("red", fs, A, tol=1e-5)
fs = dict(
    w=lambda x: lax.while_loop(lambda c: c[0] < 5, lambda c: (c[0] + 1, c[1] * 2), (0, x))[1],
    c=lambda x: lax.cond(x[0, 0] > 0, lambda y: y + 1, lambda y: y - 1, x),
    sw=lambda x: lax.switch(2, [lambda y: y, lambda y: -y, lambda y: y * 2], x),
    sc=lambda x: lax.scan(lambda c, v: (c + v, c * v), x[0], x)[1],
    fo=lambda x: lax.fori_loop(0, 3, lambda i, c: c + i, x),
    ob=lambda x: lax.optimization_barrier((x, x * 2))[1],
    rn=lambda x: jax.random.normal(jax.random.PRNGKey(0), (7,)),
    be=lambda x: jax.random.bernoulli(jax.random.PRNGKey(1), 0.5, (33,)),
    pm=lambda x: jax.random.permutation(jax.random.PRNGKey(2), 9),
)
group("ctl", fs, A, tol=1e-5)
# The layout of Philox over the output is the implementation's own.
for alg in (lax.RandomAlgorithm.RNG_THREE_FRY,):
    for n, dtp in ((7, np.uint32), (8, np.uint32), (5, np.uint64), (20, np.uint8)):
        k = np.array([1, 2, 3, 4], np.uint32) if True else None
        check(
            f"rng {alg} {n} {dtp.__name__}",
            lambda k: lax.rng_bit_generator(k, (n,), dtype=dtp, algorithm=alg),
            k[:4],
        )
print(count, "checks", fails, "failures")
sys.exit(fails != 0)
