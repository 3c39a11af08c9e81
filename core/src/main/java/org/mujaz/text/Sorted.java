package org.mujaz.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Binary search in a list that is sorted by a number of its elements, such as the token at which each begins. */
public final class Sorted {

    private Sorted() {}

    /**
     * The index of the first element whose number is {@code least} or more; the size of the list if there is none.
     *
     * @param list sorted by {@code number}, ascending
     */
    public static <T> int firstFrom(List<T> list, ToIntFunction<? super T> number, int least) {
        return firstFrom(list, 0, number, least);
    }

    /**
     * {@link #firstFrom(List, ToIntFunction, int)} of each number up to {@code most}, for lists that are asked at many places of a text.
     *
     * @param list sorted by {@code number}, ascending
     */
    public static <T> int[] firstFromEach(List<T> list, ToIntFunction<? super T> number, int most) {
        int[] first = new int[most + 1];
        int least = 0;
        for (int i = 0; i < list.size() && least <= most; i++) {
            int behind = Math.min(most, number.applyAsInt(list.get(i))) + 1;
            if (behind > least) {
                Arrays.fill(first, least, behind, i);
                least = behind;
            }
        }
        Arrays.fill(first, least, most + 1, list.size());
        return first;
    }

    /** As {@link #firstFrom(List, ToIntFunction, int)}, in the part of the list from {@code from} on. */
    public static <T> int firstFrom(List<T> list, int from, ToIntFunction<? super T> number, int least) {
        int low = from;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number.applyAsInt(list.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
