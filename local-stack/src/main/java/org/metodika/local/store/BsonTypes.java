package org.metodika.local.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;

/** How documents, ids and index keys lie in the file: as BSON. */
final class BsonTypes {

    static final DataType<byte[]> DOCUMENT = new DocumentType();
    static final DataType<Object> VALUE = new ValueType();
    static final DataType<KeyValue> KEY = new KeyType();

    private static final String FIELD = "v";

    private BsonTypes() {}

    /** Documents that nobody takes apart here: BSON says its own length first. */
    private static final class DocumentType extends BasicDataType<byte[]> {

        @Override
        public int getMemory(byte[] document) {
            return 24 + document.length;
        }

        @Override
        public void write(WriteBuffer target, byte[] document) {
            target.put(document);
        }

        @Override
        public byte[] read(ByteBuffer source) {
            byte[] document = new byte[Integer.reverseBytes(source.getInt(source.position()))];
            source.get(document);
            return document;
        }

        @Override
        public byte[][] createStorage(int size) {
            return new byte[size][];
        }
    }

    private static final class ValueType extends BasicDataType<Object> {

        @Override
        public int getMemory(Object value) {
            return memory(value);
        }

        @Override
        public int compare(Object left, Object right) {
            return compareValues(left, right);
        }

        @Override
        public void write(WriteBuffer target, Object value) {
            target.put(encode(new Document(FIELD, orNull(value))));
        }

        @Override
        public Object read(ByteBuffer source) {
            return Missing.ofNullable(decode(source).get(FIELD));
        }

        @Override
        public Object[] createStorage(int size) {
            return new Object[size];
        }
    }

    private static final class KeyType extends BasicDataType<KeyValue> {

        @Override
        public int getMemory(KeyValue key) {
            return 24 + memory(key.stream().toList());
        }

        @Override
        public int compare(KeyValue left, KeyValue right) {
            int common = Math.min(left.size(), right.size());
            for (int i = 0; i < common; i++) {
                int order = compareValues(left.get(i), right.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(left.size(), right.size());
        }

        @Override
        public void write(WriteBuffer target, KeyValue key) {
            var values = new ArrayList<@Nullable Object>();
            key.forEach(value -> values.add(orNull(value)));
            target.put(encode(new Document(FIELD, values)));
        }

        @Override
        public KeyValue read(ByteBuffer source) {
            return new KeyValue((Collection<?>) decode(source).get(FIELD));
        }

        @Override
        public KeyValue[] createStorage(int size) {
            return new KeyValue[size];
        }
    }

    /** MongoDB's order; the two usual kinds of id by a short way, since every look-up compares a dozen times. */
    static int compareValues(@Nullable Object left, @Nullable Object right) {
        if (left instanceof String a && right instanceof String b) {
            return a.compareTo(b);
        }
        if (left instanceof UUID a && right instanceof UUID b) {
            int order = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
            return order != 0 ? order : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
        }
        return ValueComparator.ascWithoutListHandling().compare(left, right);
    }

    private static @Nullable Object orNull(@Nullable Object value) {
        return value instanceof Missing ? null : value;
    }

    /** A document as it lies in the file. */
    static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    /** The document that lies so in the file. */
    static Document decode(byte[] document) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(document));
    }

    private static Document decode(ByteBuffer source) {
        return decode(DOCUMENT.read(source));
    }

    /** A rough size in bytes on the heap; MVStore sizes its cache and its pages by it. */
    private static int memory(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> 56 + text.length();
            case Map<?, ?> map -> {
                int sum = 64;
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    sum += 48 + memory(entry.getValue());
                }
                yield sum;
            }
            case List<?> list -> {
                int sum = 40;
                for (Object element : list) {
                    sum += 4 + memory(element);
                }
                yield sum;
            }
            default -> 32;
        };
    }
}
