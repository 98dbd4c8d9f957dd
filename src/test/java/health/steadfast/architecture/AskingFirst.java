package health.steadfast.architecture;

import health.steadfast.caseload.CareAccess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the byte code of one class in its order: does a method ask {@link CareAccess} before it decides anything and
 * before it calls anything else that it works with? It may do so in another method of its own that it calls first.
 */
final class AskingFirst {

    private static final String CARE_ACCESS = CareAccess.class.descriptorString();

    /** What comes first. */
    private enum First {
        ASKS,
        WORKS,
        NEITHER
    }

    private final ClassModel type;
    private final String self;
    private final Set<String> collaborators;

    private AskingFirst(Class<?> type) {
        this.type = parse(type);
        this.self = type.descriptorString();
        this.collaborators = this.type.fields().stream()
                .filter(field -> !field.flags().has(AccessFlag.STATIC))
                .map(field -> field.fieldType().stringValue())
                .filter(it -> !it.startsWith("Ljava/") && !it.equals(CARE_ACCESS))
                .collect(Collectors.toSet());
    }

    static boolean holdsFor(Method method) {
        var reading = new AskingFirst(method.getDeclaringClass());
        var descriptor = java.lang.invoke.MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .descriptorString();
        return reading.first(method.getName(), descriptor, new HashSet<>()) == First.ASKS;
    }

    private First first(String name, String descriptor, Set<String> seen) {
        if (!seen.add(name + descriptor)) {
            return First.NEITHER;
        }
        return type.methods().stream()
                .filter(it ->
                        it.methodName().equalsString(name) && it.methodType().equalsString(descriptor))
                .findFirst()
                .flatMap(MethodModel::code)
                .map(code -> first(code, seen))
                .orElse(First.NEITHER);
    }

    private First first(CodeModel code, Set<String> seen) {
        for (var element : code) {
            var first = first(element, seen);
            if (first != First.NEITHER) {
                return first;
            }
        }
        return First.NEITHER;
    }

    /** Behind a branch a question is not surely asked. */
    private First first(CodeElement element, Set<String> seen) {
        return switch (element) {
            case BranchInstruction branch -> First.WORKS;
            case TableSwitchInstruction choice -> First.WORKS;
            case LookupSwitchInstruction choice -> First.WORKS;
            case InvokeInstruction call ->
                of(
                        call.owner().asSymbol().descriptorString(),
                        call.name().stringValue(),
                        call.type().stringValue(),
                        seen);
            case InvokeDynamicInstruction later -> ofLambda(later, seen);
            default -> First.NEITHER;
        };
    }

    private First of(String owner, String name, String descriptor, Set<String> seen) {
        if (owner.equals(CARE_ACCESS)) {
            return First.ASKS;
        }
        if (collaborators.contains(owner)) {
            return First.WORKS;
        }
        return owner.equals(self) ? first(name, descriptor, seen) : First.NEITHER;
    }

    /** What stands in a lambda may work at once, and a question in it may never be asked. */
    private First ofLambda(InvokeDynamicInstruction later, Set<String> seen) {
        var works = later.bootstrapArgs().stream()
                .filter(DirectMethodHandleDesc.class::isInstance)
                .map(DirectMethodHandleDesc.class::cast)
                .anyMatch(it ->
                        of(it.owner().descriptorString(), it.methodName(), it.lookupDescriptor(), seen) == First.WORKS);
        return works ? First.WORKS : First.NEITHER;
    }

    private static ClassModel parse(Class<?> type) {
        var name = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            return ClassFile.of().parse(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
